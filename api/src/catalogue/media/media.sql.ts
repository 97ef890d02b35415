/** A version's cover as its address, or null. `version`: what the query calls the version's table. */
export const coverOf = (version: string): string => `CONCAT('/api/media/', ${version}.cover_id, '.svg')`;
