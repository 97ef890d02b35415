import { type Language } from './language.js';

/** `no` is how some browsers say bokmål. */
const SPOKEN: Readonly<Record<string, Language | undefined>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

interface Wish {
  /** In lower case. */
  readonly tag: string;
  /** From 0 (not at all) to 1. */
  readonly weight: number;
}

/** The one of our languages that an `Accept-Language` (RFC 9110, 12.5.4) wants most; undefined when it wants none of them. */
export const wishedIn = (header: string): Language | undefined => wishesIn(header).map(spokenAs).find(Boolean);

/** The language tags of an `Accept-Language` in lower case, the most wanted first. */
export function wishesIn(header: string): string[] {
  const wishes = header.split(',').map(wishOf).filter(({ tag, weight }) => tag && weight > 0);
  return wishes.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag);
}

function wishOf(part: string): Wish {
  const [tag = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
  const given = parameters.find((each) => each.startsWith('q='))?.slice(2);
  return { tag, weight: given === undefined ? 1 : Number(given) || 0 };
}

function spokenAs(tag: string): Language | undefined {
  const primary = tag.split('-')[0] ?? '';
  return Object.hasOwn(SPOKEN, primary) ? SPOKEN[primary] : undefined;
}
