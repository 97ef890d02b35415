import { SaxesParser } from 'saxes';

/** An element by its local name, as it is written. */
export interface XmlElement {
  readonly name: string;
  /** Its namespace; empty when it has none. */
  readonly space: string;
  /** By their names as they are written, prefix and all: `id`, `xml:base`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  /** Namespaces by prefix, as they are declared here and above. */
  readonly spaces: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Why a file can't be read as XML: what a reader of XML says, in English as it says it. */
export class XmlFault extends Error {}

const DEEPEST = 100;
const MOST_ELEMENTS = 50_000;
export const LARGEST_XML = 4 * 1024 * 1024;

/**
 * Reads a manifest. Document types are refused whole: entities could be made to expand without end, or to name files.
 * @throws XmlFault when it is no XML, deeper or larger than any manifest
 */
export function readXml(bytes: Buffer): XmlElement {
  if (bytes.length > LARGEST_XML) throw new XmlFault('too large');
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('a document type (DOCTYPE) is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length >= DEEPEST) throw new XmlFault('too many elements, or too deep');
    const spaces = spacesIn(attributes, open.at(-1)?.spaces);
    const element: OpenElement = { name: localName(name), space: spaces.get(prefixOf(name)) ?? '', spaces, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => void open.pop());
  const add = (words: string): void => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(decoded(bytes)).close();
  if (!root) throw new XmlFault('no element');
  return root;
}

const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

function spacesIn(attributes: Readonly<Record<string, string>>, above: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).flatMap(([name, value]) => (name === 'xmlns' ? [['', value] as const] : prefixOf(name) === 'xmlns' ? [[name.slice(6), value] as const] : []));
  return declared.length ? new Map([...above, ...declared]) : above;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The same with every name in lower case, and attributes without prefixes: what tools that write SCORM agree on. */
export const inLowerCase = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name.toLowerCase(),
  attributes: new Map([...element.attributes].map(([name, value]) => [localName(name).toLowerCase(), value])),
  children: element.children.map(inLowerCase),
});

/** By its byte order mark or its declaration; UTF-8 when it says nothing. A declaration that can be read is not in UTF-16, though .NET's tools say so of what they keep in UTF-8. */
function decoded(bytes: Buffer): string {
  const head = bytes.subarray(0, 200).toString('latin1');
  const mark = head.startsWith('\u00FF\u00FE') ? 'utf-16le' : head.startsWith('\u00FE\u00FF') ? 'utf-16be' : undefined;
  const said = /^\u00EF?\u00BB?\u00BF?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1]?.replace(/^utf-?16.*/i, 'utf-8');
  try {
    return new TextDecoder(mark ?? said ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault('the letters are not in the encoding the file says');
  }
}

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] => (element?.children ?? []).filter((child) => child.name === name);
export const childOf = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined => path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element);
export const wordsOf = (element: XmlElement | undefined, ...path: string[]): string => (childOf(element, ...path)?.text ?? '').replace(/\s+/g, ' ').trim();
export const attributeOf = (element: XmlElement | undefined, name: string): string => (element?.attributes.get(name) ?? '').trim();
