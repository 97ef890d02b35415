/** 1062: there is a row with this key already; nothing of the question was done. */
export const isDuplicate = (error: unknown): boolean => (error as { errno?: number }).errno === 1062;
