import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, stringify, visit, type YAMLMap, type YAMLSeq } from 'yaml';

type Value = Record<string, unknown>;

const OPTIONS = { lineWidth: 0 } as const;

/** YAML that says something; what the text before says already keeps its place, its comments and its way of writing, so that a reader of the difference sees what was changed. */
export function yamlWith(content: Value, before?: string): string {
  const document = before === undefined ? undefined : parseDocument(before);
  if (!document || !isMap(document.contents)) return stringify(content, OPTIONS);
  intoMap(document, document.contents, content);
  return closed(document.toString(OPTIONS));
}

/** `[P1, P2]` without air, as people write it; the library knows one way only for lists and for `{ key: K1 }`. */
function closed(text: string): string {
  const air: number[] = [];
  visit(parseDocument(text), { Seq: (_, { flow, range }) => void (flow && range && air.push(range[0] + 1, range[1] - 2)) });
  return air.filter((at) => text[at] === ' ').sort((one, other) => other - one).reduce((rest, at) => rest.slice(0, at) + rest.slice(at + 1), text);
}

function intoMap(document: Document, map: YAMLMap, after: Value): void {
  const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
  map.items = map.items.filter((pair) => keyOf(pair) in after);
  for (const [key, value] of Object.entries(after)) {
    const pair = map.items.find((one) => keyOf(one) === key);
    if (pair) pair.value = put(document, pair.value, value);
    else map.add(document.createPair(numbered(key), nodeOf(document, value)));
  }
}

/** What is the same keeps its node, wherever it has moved to; what is left is changed in its place or written anew. */
function intoSeq(document: Document, seq: YAMLSeq, after: readonly unknown[]): void {
  const old = [...seq.items];
  const free = new Set(old.keys());
  const take = (index: number | undefined): unknown => (index !== undefined && free.delete(index) ? old[index] : undefined);
  const kept = after.map((value) => take([...free].find((index) => same(document, old[index], value))));
  seq.items = after.map((value, index) => kept[index] ?? put(document, take(free.has(index) ? index : undefined), value, old[0]));
}

function put(document: Document, node: unknown, value: unknown, like?: unknown): unknown {
  if (same(document, node, value)) return node;
  if (isMap(node) && isRecord(value)) return intoMap(document, node, value), node;
  if (isSeq(node) && Array.isArray(value)) return intoSeq(document, node, value), node;
  const fresh = nodeOf(document, value);
  if (isScalar(node) && isScalar(fresh)) {
    Object.assign(fresh, { comment: node.comment, commentBefore: node.commentBefore, spaceBefore: node.spaceBefore });
    if (typeof node.value === typeof value) fresh.type = node.type;
  }
  if (isCollection(like) && isCollection(fresh)) fresh.flow = like.flow;
  return fresh;
}

/** Steps are written `1:`, as a number. */
const numbered = (key: string): string | number => (/^[1-9]\d{0,2}$/.test(key) ? Number(key) : key);

function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value);
  visit(node, { Pair: (_, pair) => void (isScalar(pair.key) && typeof pair.key.value === 'string' && (pair.key = new Scalar(numbered(pair.key.value)))) });
  return node;
}

const same = (document: Document, node: unknown, value: unknown): boolean => JSON.stringify(isNode(node) ? node.toJS(document) : node) === JSON.stringify(value);
const isRecord = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value);
