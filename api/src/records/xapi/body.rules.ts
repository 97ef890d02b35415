import { isUtf8 } from 'node:buffer';
import { inEvery, isDeeperThan, type Texts } from '../../platform/index.js';
import { notXapi } from './parameter.rules.js';

const DEEPEST = 64;
const NOT_TEXT: Texts = { nb: 'Er ikke gyldig tekst (UTF-8).', nn: 'Er ikkje gyldig tekst (UTF-8).', en: 'Is not valid text (UTF-8).' };
const NOT_JSON: Texts = { nb: 'Er ikke JSON.', nn: 'Er ikkje JSON.', en: 'Is not JSON.' };
const TOO_DEEP: Texts = { nb: 'Er bygd opp i for mange nivåer.', nn: 'Er bygd opp i for mange nivå.', en: 'Is nested too deeply.' };
const TWICE: Texts = { nb: 'Har et felt to ganger.', nn: 'Har eit felt to gonger.', en: 'Has a field twice.' };

export interface SoundJson {
  readonly text: string;
  readonly value: unknown;
}

/** JSON that means one thing to everybody who reads it (RFC 7493): text, not too deep, no field twice. @throws Invalid */
export function soundJson(body: Buffer, path = ''): SoundJson {
  if (!isUtf8(body)) throw notXapi([{ path, message: NOT_TEXT }]);
  const text = body.toString('utf8');
  const value = parsed(text, path);
  if (isDeeperThan(DEEPEST, value)) throw notXapi([{ path, message: TOO_DEEP }]);
  if (keysInText(text) !== keysIn(value)) throw notXapi([{ path, message: TWICE }]);
  return { text, value };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notXapi([{ path, message: NOT_JSON }]);
  }
}

/** Strings, each with the colon that makes it a key; and all that is between. */
const PIECES = /"(?:[^"\\]|\\.)*"(\s*:)?|[^"]+/g;

function keysInText(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(PIECES)) if (colon) count += 1;
  return count;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value).reduce((sum: number, child) => sum + keysIn(child), 0);
  return Array.isArray(value) ? children : children + Object.keys(value).length;
}

export const said = (path: string, english: string) => notXapi([{ path, message: inEvery(english) }]);
