import { type Extensions, mergeAttributes, Node } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { BulletList, OrderedList } from '@tiptap/extension-list';
import { Code } from '@tiptap/extension-code';
import { StarterKit } from '@tiptap/starter-kit';

/** A text: call-outs and exercises stand only between its parts, never inside one. */
const Text = Node.create({ name: 'doc', topNode: true, content: '(block | part)+' });

export const Callout = Node.create({
  name: 'callout',
  group: 'part',
  content: 'block+',
  defining: true,
  addAttributes: () => ({ label: { default: '', parseHTML: (element) => element.getAttribute('data-label') ?? '' } }),
  parseHTML: () => [{ tag: 'aside[data-label]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { 'data-label': String(node.attrs['label']), class: 'callout' }), 0],
});

export const Exercise = Node.create({
  name: 'exercise',
  group: 'part',
  atom: true,
  addAttributes: () => ({ slug: { default: '', parseHTML: (element) => element.getAttribute('data-exercise') ?? '' } }),
  parseHTML: () => [{ tag: 'div[data-exercise]' }],
  renderHTML: ({ node }) => ['div', { 'data-exercise': String(node.attrs['slug']) }],
});

const attribute = (name: string, empty: string | boolean) => ({
  default: empty,
  parseHTML: (element: HTMLElement): string | boolean => (typeof empty === 'boolean' ? element.hasAttribute(`data-${name}`) : (element.getAttribute(`data-${name}`) ?? empty)),
});

export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ file: attribute('file', ''), alt: attribute('alt', ''), caption: attribute('caption', ''), isDecoration: attribute('decoration', false) }),
  // Only our own: a picture pasted from elsewhere has no file in the course.
  parseHTML: () => [{ tag: 'figure[data-file]' }],
  renderHTML: ({ node: { attrs } }) => ['figure', { 'data-file': String(attrs['file']), 'data-alt': String(attrs['alt']), 'data-caption': String(attrs['caption']), ...(attrs['isDecoration'] ? { 'data-decoration': '' } : {}) }],
});

/** Whether a list has air between its items in the file: the server then makes paragraphs of them. */
const loose = { isLoose: { default: false, rendered: false, parseHTML: () => false } };
const align = { align: { default: null, parseHTML: (element: HTMLElement) => element.style.textAlign || null, renderHTML: ({ align: side }: Record<string, unknown>) => (side ? { style: `text-align: ${String(side)}` } : {}) } };
const ONE_LINE = 'paragraph';

/** What a text may consist of: what the dialect can say (docs/content-format.md), and nothing else. `parts`: our own, when they are also to be shown. */
export const schemaOf = (parts: Extensions = [Callout, Exercise, Picture]): Extensions => [
  StarterKit.configure({
    document: false,
    underline: false,
    code: false,
    bulletList: false,
    orderedList: false,
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, autolink: true, defaultProtocol: 'https', protocols: ['http', 'https', 'mailto', 'tel'], HTMLAttributes: { rel: null, target: null } },
    trailingNode: false,
  }),
  Text,
  Code.extend({ excludes: '' }),
  BulletList.extend({ addAttributes() { return { ...this.parent?.(), ...loose }; } }),
  OrderedList.extend({ addAttributes() { return { ...this.parent?.(), ...loose }; } }),
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: ONE_LINE, addAttributes() { return { ...this.parent?.(), ...align }; } }),
  TableHeader.extend({ content: ONE_LINE, addAttributes() { return { ...this.parent?.(), ...align }; } }),
  ...parts,
];
