import { type z } from 'zod';
import { type Texts } from '../language/language.js';

type Issue = z.core.$ZodIssue;
type OfCode<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** What a zod issue says to whoever filled in the field. What only a program can have sent is said in general. */
export function textsOf(issue: Issue): Texts {
  switch (issue.code) {
    case 'invalid_type': return isMissing(issue) ? MISSING : (TYPES[issue.expected] ?? WRONG);
    case 'too_small': return tooSmall(issue);
    case 'too_big': return tooBig(issue);
    case 'invalid_format': return FORMATS[issue.format] ?? WRONG;
    case 'invalid_value': return notAChoice(issue.values.map(String).join(', '));
    case 'unrecognized_keys': return unknownFields(issue.keys.join(', ').slice(0, 200));
    case 'custom': return (issue.params?.['texts'] as Texts | undefined) ?? WRONG;
    default: return WRONG;
  }
}

const MISSING: Texts = { nb: 'Må fylles ut.', nn: 'Må fyllast ut.', en: 'Must be filled in.' };
const WRONG: Texts = { nb: 'Har feil form.', nn: 'Har feil form.', en: 'Has the wrong form.' };

const LIST: Texts = { nb: 'Må være en liste.', nn: 'Må vere ei liste.', en: 'Must be a list.' };
const NUMBER: Texts = { nb: 'Må være et tall.', nn: 'Må vere eit tal.', en: 'Must be a number.' };

const TYPES: Readonly<Record<string, Texts | undefined>> = {
  string: { nb: 'Må være tekst.', nn: 'Må vere tekst.', en: 'Must be text.' },
  number: NUMBER,
  int: { nb: 'Må være et helt tall.', nn: 'Må vere eit heilt tal.', en: 'Must be a whole number.' },
  boolean: { nb: 'Må være ja eller nei.', nn: 'Må vere ja eller nei.', en: 'Must be yes or no.' },
  array: LIST,
  tuple: LIST,
};

const FORMATS: Readonly<Record<string, Texts | undefined>> = {
  email: {
    nb: 'Skriv en e-postadresse, for eksempel kari@kommune.no.',
    nn: 'Skriv ei e-postadresse, til dømes kari@kommune.no.',
    en: 'Write an e-mail address, such as kari@kommune.no.',
  },
  date: {
    nb: 'Skriv en dato som finnes, på formen 2026-11-23.',
    nn: 'Skriv ein dato som finst, på forma 2026-11-23.',
    en: 'Write a date that exists, as 2026-11-23.',
  },
  datetime: {
    nb: 'Skriv et tidspunkt på formen 2026-11-23T09:30:00Z.',
    nn: 'Skriv eit tidspunkt på forma 2026-11-23T09:30:00Z.',
    en: 'Write a time as 2026-11-23T09:30:00Z.',
  },
  url: {
    nb: 'Skriv en nettadresse, for eksempel https://kommune.no.',
    nn: 'Skriv ei nettadresse, til dømes https://kommune.no.',
    en: 'Write a web address, such as https://kommune.no.',
  },
  // Nobody writes one: it stands for something that was chosen.
  uuid: { nb: 'Dette valget finnes ikke. Velg på nytt.', nn: 'Dette valet finst ikkje. Vel på nytt.', en: 'This choice does not exist. Choose again.' },
};

/** An issue does not keep what was given, but zod's own sentence names its type. An emptied field is sent as null. */
const isMissing = ({ message }: OfCode<'invalid_type'>): boolean => /received (undefined|null)$/.test(message);

function tooSmall({ origin, minimum, inclusive }: OfCode<'too_small'>): Texts {
  if (origin === 'string') return minimum === 1 ? MISSING : { nb: `Må ha minst ${minimum} tegn.`, nn: `Må ha minst ${minimum} teikn.`, en: `Must have at least ${minimum} characters.` };
  if (origin === 'array') return { nb: `Velg minst ${minimum}.`, nn: `Vel minst ${minimum}.`, en: `Choose at least ${minimum}.` };
  if (!inclusive) return { nb: `Må være større enn ${minimum}.`, nn: `Må vere større enn ${minimum}.`, en: `Must be more than ${minimum}.` };
  return { nb: `Må være minst ${minimum}.`, nn: `Må vere minst ${minimum}.`, en: `Must be at least ${minimum}.` };
}

function tooBig({ origin, maximum, inclusive }: OfCode<'too_big'>): Texts {
  if (origin === 'string') return { nb: `Kan ha høyst ${maximum} tegn.`, nn: `Kan ha høgst ${maximum} teikn.`, en: `Can have at most ${maximum} characters.` };
  if (origin === 'array') return { nb: `Velg høyst ${maximum}.`, nn: `Vel høgst ${maximum}.`, en: `Choose at most ${maximum}.` };
  if (!inclusive) return { nb: `Må være mindre enn ${maximum}.`, nn: `Må vere mindre enn ${maximum}.`, en: `Must be less than ${maximum}.` };
  return { nb: `Kan være høyst ${maximum}.`, nn: `Kan vere høgst ${maximum}.`, en: `Can be at most ${maximum}.` };
}

const notAChoice = (values: string): Texts => ({ nb: `Velg blant disse: ${values}.`, nn: `Vel mellom desse: ${values}.`, en: `Choose among these: ${values}.` });

const unknownFields = (names: string): Texts => ({ nb: `Har felt vi ikke kjenner: ${names}.`, nn: `Har felt vi ikkje kjenner: ${names}.`, en: `Has fields we do not know: ${names}.` });
