import type { DocNode } from './node.js';
import { merged } from './readInline.js';
import { readMarkdown } from './readMarkdown.js';
import { writeMarkdown } from './writeMarkdown.js';

const TEXTS = 400;
/** Words, and what Markdown might take for something else. */
const WORDS = ['hei', 'du', 'a*b', '_x_', 'C:\\', '«sitat»', '1.', '-', '#', 'æøå', '<b>', '[x]', '`k`', '&amp;', '!', '|', '~~', 'www.ks.no', '(se)', '.', ',', ':', '**', '"q"', '>', '+', '2)', '=', '::exercise{a}'];
const MARKS = ['bold', 'italic', 'strike', 'code', 'link'];

/** Always the same texts (mulberry32). */
function* chance(seed = 20_261_125): Generator<number, number> {
  for (;;) {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
const chances = chance();
const isSo = (share: number): boolean => chances.next().value < share;
const one = <Value>(of: readonly Value[]): Value => of[Math.floor(chances.next().value * of.length)] as Value;
const some = <Value>(most: number, make: () => Value): Value[] => Array.from({ length: 1 + Math.floor(chances.next().value * most) }, make);

const words = (): string => some(4, () => one(WORDS)).join(isSo(0.8) ? ' ' : '');
const marks = () => MARKS.filter(() => isSo(0.12)).map((type) => ({ type, ...(type === 'link' ? { attrs: { href: 'https://ks.no', title: null } } : {}) }));
const line = (): DocNode[] => merged(some(3, (): DocNode => ({ type: 'text', text: words(), marks: marks() })));
const paragraph = (): DocNode => ({ type: 'paragraph', content: line() });
const cell = (type: string): DocNode => ({ type, content: [paragraph()] });
const list = (deep: number): DocNode => ({ type: one(['bulletList', 'orderedList']), content: some(3, () => ({ type: 'listItem', content: [paragraph(), ...(deep && isSo(0.4) ? [list(deep - 1)] : []), ...(isSo(0.15) ? [paragraph()] : [])] })) });
const inside: (() => DocNode)[] = [
  paragraph,
  () => ({ type: 'heading', attrs: { level: one([2, 3, 4]) }, content: line() }),
  () => list(2),
  () => ({ type: 'table', content: [{ type: 'tableRow', content: some(2, () => cell('tableHeader')) }] }),
  () => ({ type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: '```\nx\n  y' }] }),
  () => ({ type: 'picture', attrs: { file: 'media/a.png', alt: words(), caption: words(), isDecoration: false } }),
  () => ({ type: 'blockquote', content: [one(inside)(), one(inside)()] }),
];
const part = (): DocNode => one([...inside, () => ({ type: 'callout', attrs: { label: 'Husk' }, content: [one(inside)()] }), () => ({ type: 'exercise', attrs: { slug: 'a-b' } })])();

/** A text without its marks. */
function bare({ type, attrs = {}, content = [], text = '' }: DocNode): string {
  const isLine = content.some((node) => node.type === 'text') && type !== 'codeBlock';
  const within = isLine ? content.map((node) => node.text ?? '').join('').replace(/\s+/g, ' ').trim() : content.map(bare).join('') + text;
  return `${type}${Object.entries(attrs).filter(([name, value]) => value !== null && !['isLoose', 'start'].includes(name)).join()}(${within})`;
}

test('whatever somebody writes, no word is lost, and none gains a sign', () => {
  for (let count = 0; count < TEXTS; count += 1) {
    const doc: DocNode = { type: 'doc', content: some(3, part) };
    expect(bare(readMarkdown(writeMarkdown(doc)).doc)).toBe(bare(doc));
  }
});
