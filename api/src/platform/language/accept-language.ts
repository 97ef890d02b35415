import { type Language } from './language.js';

/** `no` is how some browsers say bokmål. */
const SPOKEN: Readonly<Record<string, Language | undefined>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

interface Wish {
  readonly language: Language | undefined;
  /** From 0 (not at all) to 1. */
  readonly weight: number;
}

/** The one of our languages that an `Accept-Language` (RFC 9110, 12.5.4) wants most; undefined when it wants none of them. */
export function wishedIn(header: string): Language | undefined {
  const wishes = header.split(',').map(wishOf).filter(({ language, weight }) => language && weight > 0);
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.language;
}

function wishOf(part: string): Wish {
  const [tag = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
  const given = parameters.find((each) => each.startsWith('q='))?.slice(2);
  const primary = tag.split('-')[0] ?? '';
  return { language: Object.hasOwn(SPOKEN, primary) ? SPOKEN[primary] : undefined, weight: given === undefined ? 1 : Number(given) || 0 };
}
