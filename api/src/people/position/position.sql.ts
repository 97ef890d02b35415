/** SQL: the position is held on a day. Takes the day (`YYYY-MM-DD`) twice. */
export const heldOn = (alias: string): string => `${alias}.starts_on <= ? AND (${alias}.ends_on IS NULL OR ${alias}.ends_on >= ?)`;
