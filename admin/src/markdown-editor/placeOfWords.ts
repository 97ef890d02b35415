interface Blocks {
  descendants(visit: (node: { readonly isTextblock: boolean; readonly textContent: string }, at: number) => boolean | void): void;
}

/** Marks are no part of what is read: `#### For **dypt**` is the heading “For dypt”. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();

/** Where the paragraph or heading begins that holds some words of the Markdown; the beginning of the text when they are gone. */
export function placeOfWords(doc: Blocks, words: string): number {
  const sought = bare(words);
  let found: number | undefined;
  doc.descendants(({ isTextblock, textContent }, at) => {
    if (found === undefined && isTextblock && sought !== '' && ` ${bare(textContent)} `.includes(` ${sought} `)) found = at + 1;
    return found === undefined;
  });
  return found ?? 0;
}
