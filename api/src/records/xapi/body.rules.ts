import { isUtf8 } from 'node:buffer';
import { inEvery, type Texts } from '../../platform/index.js';
import { notXapi } from './parameter.rules.js';

const DEEPEST = 64;
const NOT_TEXT: Texts = { nb: 'Er ikke gyldig tekst (UTF-8).', nn: 'Er ikkje gyldig tekst (UTF-8).', en: 'Is not valid text (UTF-8).' };
const NOT_JSON: Texts = { nb: 'Er ikke JSON.', nn: 'Er ikkje JSON.', en: 'Is not JSON.' };
const TOO_DEEP: Texts = { nb: 'Er bygd opp i for mange nivåer.', nn: 'Er bygd opp i for mange nivå.', en: 'Is nested too deeply.' };
const PROTOTYPE: Texts = { nb: 'Har et felt som heter __proto__.', nn: 'Har eit felt som heiter __proto__.', en: 'Has a field called __proto__.' };
const TWICE: Texts = { nb: 'Har et felt to ganger.', nn: 'Har eit felt to gonger.', en: 'Has a field twice.' };

export interface SoundJson {
  readonly text: string;
  readonly value: unknown;
  /** The texts of a list's elements; of anything else, its own. */
  readonly elements: readonly string[];
}

/** JSON that means one thing to everybody who reads it (RFC 7493): text, not too deep, no field twice. @throws Invalid */
export function soundJson(body: Buffer, path = ''): SoundJson {
  if (!isUtf8(body)) throw notXapi([{ path, message: NOT_TEXT }]);
  const text = body.toString('utf8');
  const value = parsed(text, path);
  const { depth, keys, seams } = shapeOf(text);
  if (depth > DEEPEST) throw notXapi([{ path, message: TOO_DEEP }]);
  if (keys !== keysIn(value)) throw notXapi([{ path, message: TWICE }]);
  // Looked for only where it can be: it is in hardly any, and to look costs as much as to read.
  if (/__proto__|\\u/.test(text) && namesPrototype(value)) throw notXapi([{ path, message: PROTOTYPE }]);
  return { text, value, elements: Array.isArray(value) ? value.map((_, index) => text.slice(seams[index]! + 1, seams[index + 1]).trim()) : [text.trim()] };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notXapi([{ path, message: NOT_JSON }]);
  }
}

interface Shape {
  readonly depth: number;
  readonly keys: number;
  /** Before, between and after the parts of the outermost. */
  readonly seams: readonly number[];
}

/** How deep brackets nest, how many keys there are, and where the outermost object or list is divided, in JSON that is well formed. */
function shapeOf(text: string): Shape {
  const seams: number[] = [];
  let [depth, deepest, keys] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    else if (code === COLON) keys += 1;
    else if (code === BRACE || code === BRACKET) {
      if (depth === 0) seams.push(at);
      deepest = Math.max(deepest, (depth += 1));
    } else if (code === END_BRACE || code === END_BRACKET) {
      depth -= 1;
      if (depth === 0) seams.push(at);
    } else if (code === COMMA && depth === 1) seams.push(at);
  }
  return { depth: deepest, keys, seams };
}

/** Found by jumps from quotation mark to quotation mark: most of a statement is strings. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); ; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
}

const [QUOTE, BACKSLASH, COLON, BRACE, BRACKET, END_BRACE, END_BRACKET, COMMA] = [...'"\\:{[}],'].map((sign) => sign.charCodeAt(0));

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const each of value as unknown[]) count += keysIn(each);
  else for (const key in value) count += 1 + keysIn((value as Record<string, unknown>)[key]);
  return count;
}

/** A name that changes what an object is, for whoever copies it carelessly: the grammar steps over it, and so it is looked for here. */
const namesPrototype = (value: unknown): boolean => typeof value === 'object' && value !== null && (Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype));

export const said = (path: string, english: string) => notXapi([{ path, message: inEvery(english) }]);
