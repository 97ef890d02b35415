/** As a sentence begins. */
export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
