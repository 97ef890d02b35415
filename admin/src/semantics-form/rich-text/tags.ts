/** What one may do with a text, by the tag that it takes: the server lets each tag's twin through too. */
const MARKS = { strong: ['strong', 'b'], em: ['em', 'i'], u: ['u'], s: ['s', 'del', 'strike'], sub: ['sub'], sup: ['sup'], code: ['code'], a: ['a'] } as const;
const BLOCKS = ['ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

export type MarkName = keyof typeof MARKS;
export type BlockName = (typeof BLOCKS)[number];

export interface Allowed {
  readonly marks: readonly MarkName[];
  readonly blocks: readonly BlockName[];
}

export const markTags = (mark: MarkName): readonly string[] => MARKS[mark];

/** What our editor offers of what a field allows. */
export const allowedBy = (tags: readonly string[]): Allowed => ({
  marks: (Object.keys(MARKS) as MarkName[]).filter((mark) => MARKS[mark].some((tag) => tags.includes(tag))),
  blocks: BLOCKS.filter((block) => tags.includes(block)),
});

const ALWAYS = ['p', 'br', 'div', 'span'];
const LINK_ATTRIBUTES = ['href', 'target', 'rel'];
const TAG = /<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*("[^"]*"|'[^']*')?/gi;
/** How a paragraph or heading is set is kept, though there is no button for it. */
const ALIGNED = /^(p|div|h[1-6])$/;
const ALIGNMENT = /^["']\s*text-align:\s*(left|right|center|justify);?\s*["']$/i;

/** Whether the editor gives back all it is given: a table or a colour would be lost in it. */
export function keepsEverything(html: string, tags: readonly string[]): boolean {
  const { marks, blocks } = allowedBy(tags);
  const known = new Set<string>([...ALWAYS, ...blocks, ...marks.flatMap(markTags), ...(blocks.includes('ul') || blocks.includes('ol') ? ['li'] : [])]);
  return [...html.matchAll(TAG)].every(([, tag = '', attributes = '']) => {
    const name = tag.toLowerCase();
    return known.has(name) && [...attributes.matchAll(ATTRIBUTE)].every(([, attribute = '', value = '']) => isKept(name, attribute.toLowerCase(), value));
  });
}

const isKept = (tag: string, attribute: string, value: string): boolean => (tag === 'a' ? LINK_ATTRIBUTES.includes(attribute) : attribute === 'style' && ALIGNED.test(tag) && ALIGNMENT.test(value));

/** As the server has it: links lead to pages, mail and telephones, and nothing else. @returns undefined for what is none */
export function linkOf(text: string): string | undefined {
  const address = text.trim();
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(address)) return address;
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address) ? `https://${address}` : undefined;
}
