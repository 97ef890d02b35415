import { type FieldFault, type Texts } from '../../platform/index.js';

/** What is wrong with a place in a manifest. */
export const faultAt = (path: string, message: Texts): FieldFault => ({ path, message });

export const MISSING: Texts = { nb: 'mangler', nn: 'manglar', en: 'is missing' };
export const NO_UNITS: Texts = { nb: 'har ingen deler som kan startes', nn: 'har ingen delar som kan startast', en: 'has no units that can be started' };
export const TOO_MANY: Texts = { nb: 'har flere enn 3000 deler', nn: 'har fleire enn 3000 delar', en: 'has more than 3,000 units' };
export const TWICE: Texts = { nb: 'står to ganger', nn: 'står to gonger', en: 'stands there twice' };
export const TOO_LONG: Texts = { nb: 'er lengre enn 1000 tegn', nn: 'er lengre enn 1000 teikn', en: 'is longer than 1,000 characters' };
export const noFile = (name: string): Texts => ({ nb: `viser til filen ${name}, som ikke er i pakken`, nn: `viser til fila ${name}, som ikkje er i pakken`, en: `points to the file ${name}, which is not in the package` });
export const wrongValue = (value: string): Texts => ({ nb: `har en verdi som ikke kan brukes: ${value.slice(0, 60)}`, nn: `har ein verdi som ikkje kan brukast: ${value.slice(0, 60)}`, en: `has a value that can’t be used: ${value.slice(0, 60)}` });
export const notXml = (why: string): Texts => ({ nb: `er ikke XML som kan leses (${why.slice(0, 120)})`, nn: `er ikkje XML som kan lesast (${why.slice(0, 120)})`, en: `is not XML that can be read (${why.slice(0, 120)})` });
export const ELSEWHERE: Texts = { nb: 'har en adresse utenfor pakken, og den må begynne med https://', nn: 'har ei adresse utanfor pakken, og ho må byrje med https://', en: 'has an address outside the package, which must begin with https://' };
export const OUT_OF_PLACE: Texts = { nb: 'står på feil sted i innholdslisten', nn: 'står på feil stad i innhaldslista', en: 'stands in the wrong place' };
export const UNKNOWN_NAME: Texts = { nb: 'er ikke et navn cmi5 har. Store og små bokstaver må være riktige', nn: 'er ikkje eit namn cmi5 har. Store og små bokstavar må vere rette', en: 'is no name of cmi5. Capital letters matter' };
export const notAnIri = (value: string): Texts => ({ nb: `er ikke en fullstendig adresse (IRI): ${value.slice(0, 60)}`, nn: `er ikkje ei fullstendig adresse (IRI): ${value.slice(0, 60)}`, en: `is not a full IRI: ${value.slice(0, 60)}` });
export const unknownObjective = (id: string): Texts => ({ nb: `viser til et læringsmål som ikke står i listen: ${id.slice(0, 60)}`, nn: `viser til eit læringsmål som ikkje står i lista: ${id.slice(0, 60)}`, en: `points to an objective that is not listed: ${id.slice(0, 60)}` });
export const takenParameter = (name: string): Texts => ({ nb: `bruker navnet ${name}, som cmi5 selv bruker i adressen`, nn: `bruker namnet ${name}, som cmi5 sjølv bruker i adressa`, en: `uses the name ${name}, which cmi5 itself uses in the address` });
