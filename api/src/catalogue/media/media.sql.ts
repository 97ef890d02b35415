/** A version's cover as its address, or null. `version`: what the query calls the version's table. */
export const coverOf = (version: string): string => `(SELECT CONCAT('/api/media/', cover.id, '.', cover.ending) FROM media cover WHERE cover.id = ${version}.cover_id)`;
