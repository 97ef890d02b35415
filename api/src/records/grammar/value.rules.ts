import { z } from 'zod';
import { saying } from '../../platform/index.js';

/** The two versions side by side: xAPI 1.0.3 and xAPI 2.0 (IEEE 9274.1.1-2023). */
export const XAPI_VERSIONS = ['1.0.3', '2.0.0'] as const;
export type XapiVersion = (typeof XAPI_VERSIONS)[number];

const NOT_IRI = saying({ nb: 'Må være en full IRI, med skjema.', nn: 'Må vere ein full IRI, med skjema.', en: 'Must be a full IRI, with its scheme.' });
const NOT_UUID = saying({ nb: 'Må være en UUID.', nn: 'Må vere ein UUID.', en: 'Must be a UUID.' });
const NOT_LANGUAGE = saying({ nb: 'Må være en språkkode (RFC 5646).', nn: 'Må vere ein språkkode (RFC 5646).', en: 'Must be a language tag (RFC 5646).' });
const NOT_MBOX = saying({ nb: 'Må være mailto: og en e-postadresse.', nn: 'Må vere mailto: og ei e-postadresse.', en: 'Must be mailto: and an e-mail address.' });
const NOT_SHA1 = saying({ nb: 'Må være en SHA-1 i heksadesimal form.', nn: 'Må vere ein SHA-1 i heksadesimal form.', en: 'Must be a SHA-1 in hexadecimal form.' });
const NOT_MOMENT = saying({ nb: 'Må være et tidspunkt etter ISO 8601, med tidssone.', nn: 'Må vere eit tidspunkt etter ISO 8601, med tidssone.', en: 'Must be a time as in ISO 8601, with its time zone.' });
const NOT_DURATION = saying({ nb: 'Må være en varighet etter ISO 8601.', nn: 'Må vere ei varigheit etter ISO 8601.', en: 'Must be a duration as in ISO 8601.' });

/** RFC 3987, as far as it can be told without knowing the scheme: absolute, and without what no IRI holds. */
export const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cs}\p{Cc}]+$/iu, NOT_IRI);

export const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, NOT_UUID);

/** RFC 5646, 2.1: language, script, region, variants, extensions and private use; the grandfathered ones that follow the pattern too. */
const LANGUAGE_TAG =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]{2,8})$/i;
export const LanguageTag = z.string().regex(LANGUAGE_TAG, NOT_LANGUAGE);
export const LanguageMap = z.record(LanguageTag, z.string());
export const Extensions = z.record(Iri, z.unknown());

export const Mbox = z.string().regex(/^mailto:[^\s@:]+@[^\s@:]+$/i, NOT_MBOX);
export const MboxSha1 = z.string().regex(/^[0-9a-f]{40}$/i, NOT_SHA1);

const MOMENT: Readonly<Record<XapiVersion, RegExp>> = {
  '1.0.3': /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2}):?(\d{2})(?:[.,](\d+))?(Z|[+-]\d{2}(?::?\d{2})?)?$/i,
  '2.0.0': /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/i,
};
const NEGATIVE_ZERO = /-00(?::?00)?$/;
/** Milliseconds. Others have no place in a datetime column, and the microseconds of later ones none in a number. */
const [EARLIEST, LATEST] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31)];

/**
 * A moment as a statement says it, in microseconds since 1970; undefined when it is none. ISO 8601 (Data 4.5) in 1.0.3; RFC 3339
 * in 2.0, which wants the time zone. An offset of minus nothing says that the zone is not known, and is refused by both.
 */
export function momentOf(text: string, version: XapiVersion): number | undefined {
  const at = inCommonForm(text) ?? inAnyForm(text, version);
  return at !== undefined && at >= EARLIEST * 1000 && at < LATEST * 1000 ? at : undefined;
}

/** As `toISOString` writes it. */
const COMMON = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Both versions take it, nearly every tool writes so, and to look at each part costs four times as much. @returns undefined when it is written otherwise, or there is no such day */
function inCommonForm(text: string): number | undefined {
  if (!COMMON.test(text)) return undefined;
  const date = new Date(text);
  return date.getUTCDate() === Number(text.slice(8, 10)) ? date.getTime() * 1000 : undefined;
}

function inAnyForm(text: string, version: XapiVersion): number | undefined {
  const parts = MOMENT[version].exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const [fraction = '', zone] = parts.slice(7);
  const offset = offsetOf(zone);
  if (offset === undefined || (zone && NEGATIVE_ZERO.test(text))) return undefined;
  const isLeap = second === 60;
  const at = Date.UTC(year, month - 1, day, hour, minute, second) - offset;
  const isReal = isWrittenSo(new Date(at + offset - (isLeap ? 1000 : 0)), [year, month, day, hour, minute, isLeap ? 59 : second]);
  return isReal ? at * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6)) : undefined;
}

/** Whether each part stands as it was said: one that is out of its range moves those above it. */
const isWrittenSo = (date: Date, [year, month, day, hour, minute, second]: readonly number[]): boolean =>
  date.getUTCSeconds() === second && date.getUTCMinutes() === minute && date.getUTCHours() === hour && date.getUTCDate() === day && date.getUTCMonth() + 1 === month && date.getUTCFullYear() === year;

/** A moment that an operator writes; undefined when it is none. */
export const microsecondsOf = (text: string): number | undefined => momentOf(text, '2.0.0');

/** In milliseconds; undefined when no clock is so far off. */
function offsetOf(zone = 'Z'): number | undefined {
  if (/^z$/i.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || '0')];
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

export const timestampOf = (version: XapiVersion) => z.string().refine((text) => momentOf(text, version) !== undefined, NOT_MOMENT);

/** ISO 8601, 4.4.3.2: the smallest part that is told may have a fraction. */
const DURATION = /^P(?!.*[.,]\d+[A-Z]T?\d)(?:\d+(?:[.,]\d+)?W|(?=[\dT])(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;
export const Duration = z.string().regex(DURATION, NOT_DURATION);
