import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { allowedBy, type BlockName, type MarkName, markTags } from './tags.js';

const markSpec = (mark: MarkName): MarkSpec =>
  mark === 'a'
    ? {
        attrs: { href: {}, target: { default: null }, rel: { default: null } },
        inclusive: false,
        parseDOM: [{ tag: 'a[href]', getAttrs: (link) => ({ href: link.getAttribute('href'), target: link.getAttribute('target'), rel: link.getAttribute('rel') }) }],
        toDOM: ({ attrs }) => ['a', attrs, 0],
      }
    : { parseDOM: markTags(mark).map((tag) => ({ tag })), toDOM: () => [mark, 0], ...(mark === 'sub' || mark === 'sup' ? { excludes: 'sub sup' } : {}) };

const ALIGNMENTS = ['left', 'right', 'center', 'justify'];

/** A paragraph or heading that keeps how it is set. */
const aligned = (name: string, tags: readonly string[]): NodeSpec => ({
  group: 'block',
  content: 'inline*',
  defining: name !== 'p',
  attrs: { align: { default: null } },
  parseDOM: tags.map((tag) => ({ tag, getAttrs: (element) => ({ align: ALIGNMENTS.find((align) => align === element.style.textAlign) ?? null }) })),
  toDOM: ({ attrs }) => [name, attrs['align'] ? { style: `text-align:${String(attrs['align'])}` } : {}, 0],
});

const ITEM: NodeSpec = { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] };

/** A node of this tag, whose name in the schema is the tag's. */
const blockSpec = (tag: BlockName): NodeSpec =>
  /^h\d$/.test(tag) ? aligned(tag, [tag]) : { group: 'block', content: tag === 'blockquote' ? 'block+' : 'item+', defining: true, parseDOM: [{ tag }], toDOM: () => [tag, 0] };

/** Documents that hold only what the field's tags allow: what is pasted is cut down to it. */
export function schemaOf(tags: readonly string[]): Schema {
  const { marks, blocks } = allowedBy(tags);
  const hasLists = blocks.includes('ul') || blocks.includes('ol');
  const excluding = (mark: MarkName): MarkSpec => {
    const { excludes, ...spec } = markSpec(mark);
    return excludes && marks.includes('sub') && marks.includes('sup') ? { ...spec, excludes } : spec;
  };
  const nodes: Record<string, NodeSpec> = {
    doc: { content: 'block+' },
    paragraph: aligned('p', ['p', 'div']),
    ...Object.fromEntries(blocks.map((block) => [block, blockSpec(block)])),
    ...(hasLists ? { item: ITEM } : {}),
    text: { group: 'inline' },
    br: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  };
  return new Schema({ nodes, marks: Object.fromEntries(marks.map((mark) => [mark, excluding(mark)])) });
}
