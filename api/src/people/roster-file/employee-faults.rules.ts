import { type Refusal } from './row-faults.rules.js';

// What is wrong with a row of the file of employees, and what to do. The columns' names are the file's own, in every language.

export const emailWrong = (email: string): Refusal => ({
  code: 'epost-wrong',
  message: { nb: `«${email}» er ikke en e-postadresse.`, nn: `«${email}» er ikkje ei e-postadresse.`, en: `“${email}” is not an e-mail address.` },
});

export const dayWrong = (column: string, text: string): Refusal => ({
  code: `${column}-wrong`,
  message: {
    nb: `«${text}» er ikke en dato. Skriv «${column}» som 2026-11-23 eller 23.11.2026.`,
    nn: `«${text}» er ikkje ein dato. Skriv «${column}» som 2026-11-23 eller 23.11.2026.`,
    en: `“${text}” is not a date. Write “${column}” as 2026-11-23 or 23.11.2026.`,
  },
});

export const endsBeforeStart = (endsOn: string, startsOn: string): Refusal => ({
  code: 'ends-before-start',
  message: {
    nb: `Sluttdatoen ${endsOn} er før startdatoen ${startsOn}.`,
    nn: `Sluttdatoen ${endsOn} er før startdatoen ${startsOn}.`,
    en: `The end date ${endsOn} is before the start date ${startsOn}.`,
  },
});

export const rolesUnknown = (words: readonly string[]): Refusal => ({
  code: 'role-unknown',
  message: {
    nb: `Kjenner ikke rollen «${words.join('», «')}». Roller er leder, hr, redaktør og administrator, skilt med |.`,
    nn: `Kjenner ikkje rolla «${words.join('», «')}». Roller skal skrivast leder, hr, redaktør og administrator, skilde med |.`,
    en: `Does not know the role “${words.join('”, “')}”. Roles are written leder, hr, redaktør and administrator, with | between.`,
  },
});

export const unitUnknown = (code: string): Refusal => ({
  code: 'enhet-unknown',
  message: {
    nb: `Fant ingen enhet med koden «${code}». Importer enhetene først.`,
    nn: `Fann inga eining med koden «${code}». Importer einingane først.`,
    en: `There is no unit with the code “${code}”. Import the units first.`,
  },
});

export const emailTaken = (email: string): Refusal => ({
  code: 'epost-taken',
  message: { nb: `E-posten ${email} hører til en annen ansatt.`, nn: `E-posten ${email} høyrer til ein annan tilsett.`, en: `The e-mail ${email} belongs to another employee.` },
});

export const contradicts = (number: string, line: number): Refusal => ({
  code: 'contradicts',
  message: {
    nb: `Ansattnummeret ${number} står med et annet navn eller en annen e-post på linje ${line}.`,
    nn: `Tilsettnummeret ${number} står med eit anna namn eller ein annan e-post på linje ${line}.`,
    en: `The employee number ${number} has another name or e-mail on line ${line}.`,
  },
});

export const twice = (line: number): Refusal => ({
  code: 'twice',
  message: {
    nb: `Den samme stillingen står også på linje ${line}.`,
    nn: `Den same stillinga står også på linje ${line}.`,
    en: `The same position is also on line ${line}.`,
  },
});
