import { type Refusal } from './row-faults.rules.js';

// What is wrong with a row of the file of units, and what to do. The columns' names are the file's own, in every language.

export const codeTwice = (code: string, line: number): Refusal => ({
  code: 'kode-twice',
  message: {
    nb: `Koden «${code}» står også på linje ${line}. Bare den første brukes.`,
    nn: `Koden «${code}» står også på linje ${line}. Berre den første blir brukt.`,
    en: `The code “${code}” is also on line ${line}. Only the first is used.`,
  },
});

export const belowItself = (code: string): Refusal => ({
  code: 'below-itself',
  message: { nb: `Enheten «${code}» kan ikke ligge under seg selv.`, nn: `Eininga «${code}» kan ikkje liggje under seg sjølv.`, en: `The unit “${code}” can’t lie below itself.` },
});

export const inRing = (code: string): Refusal => ({
  code: 'ring',
  message: {
    nb: `Enheten «${code}» ville ligget under seg selv. Rett «overordnet» på den eller en av enhetene over.`,
    nn: `Eininga «${code}» ville ha lege under seg sjølv. Rett «overordnet» på ho eller ei av einingane over.`,
    en: `The unit “${code}” would lie below itself. Correct “overordnet” for it or for one of the units above.`,
  },
});

export const parentUnknown = (parent: string, code: string): Refusal => ({
  code: 'parent-unknown',
  message: {
    nb: `Fant ingen enhet med koden «${parent}» å legge «${code}» under.`,
    nn: `Fann inga eining med koden «${parent}» å leggje «${code}» under.`,
    en: `There is no unit with the code “${parent}” to put “${code}” under.`,
  },
});
