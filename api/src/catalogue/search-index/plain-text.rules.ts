/** Tags that stand inside a line; every other one ends it. */
const INLINE = /<\/?(a|b|strong|i|em|u|s|del|strike|code|span|sub|sup|small|mark|abbr)(\s[^>]*)?>/gi;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', aring: 'å', aelig: 'æ', oslash: 'ø', Aring: 'Å', AElig: 'Æ', Oslash: 'Ø' };

/** What one reads of clean HTML, a paragraph on each line. */
export const plainText = (html: string): string => lines([decoded(html.replace(INLINE, '').replace(/<[^>]*>/g, '\n'))]);

/** Texts under each other, without empty lines and double spaces. */
export const lines = (texts: readonly string[]): string =>
  texts.flatMap((text) => text.split('\n')).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n');

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Every text in a value of lists and objects, in order. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
