import { type Texts } from '../../platform/index.js';

// What is wrong with a value in a content: said after the name of its place, so neither a capital nor a full stop.

export const MISSING: Texts = { nb: 'mangler', nn: 'manglar', en: 'is missing' };
export const NO_OBJECT: Texts = { nb: 'må være et objekt', nn: 'må vere eit objekt', en: 'must be an object' };
export const NO_LIST: Texts = { nb: 'må være en liste', nn: 'må vere ei liste', en: 'must be a list' };
export const NO_TEXT: Texts = { nb: 'må være tekst', nn: 'må vere tekst', en: 'must be a text' };
export const NO_NUMBER: Texts = { nb: 'må være et tall', nn: 'må vere eit tal', en: 'must be a number' };
export const NOT_WHOLE: Texts = { nb: 'må være et helt tall', nn: 'må vere eit heilt tal', en: 'must be a whole number' };
export const NOT_TRUTH: Texts = { nb: 'må være sant eller usant', nn: 'må vere sant eller usant', en: 'must be true or false' };
export const WRONG_FORM: Texts = { nb: 'har feil form', nn: 'har feil form', en: 'has the wrong form' };
export const TOO_LARGE: Texts = {
  nb: 'innholdet er for stort, eller har for mange nivåer',
  nn: 'innhaldet er for stort, eller har for mange nivå',
  en: 'the content is too large or too deep',
};
export const FROM_ELSEWHERE: Texts = {
  nb: 'må være en fil i pakken: bilder, lyd og film fra andre nettsteder hentes ikke',
  nn: 'må vere ei fil i pakken: bilete, lyd og film frå andre nettstader blir ikkje henta',
  en: 'must be a file in the package: media from other sites are not loaded',
};
export const NO_MEDIA: Texts = {
  nb: 'må være navnet på et bilde, en lyd eller en film i innholdet',
  nn: 'må vere namnet på eit bilete, ein lyd eller ein film i innhaldet',
  en: 'must be the name of a picture, sound or film in the content',
};

export const tooFew = (least: number): Texts => ({ nb: `må ha minst ${least}`, nn: `må ha minst ${least}`, en: `must have at least ${least}` });
export const tooMany = (most: number): Texts => ({ nb: `kan ha høyst ${most}`, nn: `kan ha høgst ${most}`, en: `must have at most ${most}` });
export const tooLong = (most: number): Texts => ({ nb: `kan ha høyst ${most} tegn`, nn: `kan ha høgst ${most} teikn`, en: `must have at most ${most} characters` });
export const below = (least: number): Texts => ({ nb: `må være minst ${least}`, nn: `må vere minst ${least}`, en: `must be at least ${least}` });
export const above = (most: number): Texts => ({ nb: `kan være høyst ${most}`, nn: `kan vere høgst ${most}`, en: `must be at most ${most}` });
export const notInstalled = (library: string): Texts => ({ nb: `${library} er ikke installert`, nn: `${library} er ikkje installert`, en: `${library} is not installed` });
export const notHere = (library: string): Texts => ({ nb: `${library} kan ikke brukes her`, nn: `${library} kan ikkje brukast her`, en: `${library} can't be used here` });

export function noOption(known: readonly unknown[]): Texts {
  const values = known.map(String).join(', ');
  return { nb: `må være en av ${values}`, nn: `må vere ein av ${values}`, en: `must be one of ${values}` };
}
