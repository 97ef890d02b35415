/** What the interface speaks. The first is spoken when nothing is known of the reader. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What somebody reads, in every language. One that is missing does not compile. */
export type Texts = Readonly<Record<Language, string>>;

/** Words that are the same whoever reads them: a program's of somebody else, or the bokmål of the operator's command. */
export const inEvery = (words: string): Texts => ({ nb: words, nn: words, en: words });
