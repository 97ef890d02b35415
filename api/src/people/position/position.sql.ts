/** SQL: the position is held on a day. Takes the day (`YYYY-MM-DD`) twice. */
export const heldOn = (alias: string): string => `${alias}.starts_on <= ? AND (${alias}.ends_on IS NULL OR ${alias}.ends_on >= ?)`;

/**
 * SQL: the employee has not left: holds a position on a day or later, or never held one (the first administrator). Takes the day once.
 * Whoever has left can neither sign in nor go on with a session.
 */
export const notLeft = (alias: string): string =>
  `COALESCE((SELECT MAX(COALESCE(p.ends_on, '9999-12-31')) FROM \`position\` p WHERE p.employee_id = ${alias}.id), '9999-12-31') >= ?`;
