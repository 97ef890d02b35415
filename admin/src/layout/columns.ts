/** A column that a narrow screen does without; the record's own page has it. */
export const WIDE_ONLY = { display: { xs: 'none', md: 'table-cell' } };
