const WORDS_A_MINUTE = 150;

/** How long a text takes to read, at the pace the format reckons with; at least a minute. */
export const readingMinutes = (markdown: string): number =>
  Math.max(1, Math.round(markdown.replace(/^::exercise\{.*$/gm, '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / WORDS_A_MINUTE));
