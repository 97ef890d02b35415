import { type Texts } from '../language/language.js';

export interface Refusal {
  readonly code: string;
  readonly detail: Texts;
}

/** What HTTP itself refuses, by status, in plain words. */
export const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: {
    code: 'http.invalid',
    detail: {
      nb: 'Vi forstod ikke det som ble sendt. Last siden på nytt og prøv igjen.',
      nn: 'Vi forstod ikkje det som vart sendt. Last sida på nytt og prøv igjen.',
      en: 'We did not understand what was sent. Reload the page and try again.',
    },
  },
  401: {
    code: 'http.not-signed-in',
    detail: {
      nb: 'Du er ikke logget inn, eller innloggingen har gått ut. Logg inn på nytt, så kommer du tilbake hit.',
      nn: 'Du er ikkje logga inn, eller innlogginga har gått ut. Logg inn på nytt, så kjem du tilbake hit.',
      en: 'You are not signed in, or your session has ended. Sign in again and you will come back here.',
    },
  },
  403: {
    code: 'http.not-allowed',
    detail: { nb: 'Du har ikke tilgang til dette.', nn: 'Du har ikkje tilgang til dette.', en: 'You do not have access to this.' },
  },
  404: {
    code: 'http.not-found',
    detail: { nb: 'Fant ikke det du ba om.', nn: 'Fann ikkje det du bad om.', en: 'What you asked for was not found.' },
  },
  405: {
    code: 'http.method',
    detail: { nb: 'Dette kan ikke gjøres her.', nn: 'Dette kan ikkje gjerast her.', en: 'This can’t be done here.' },
  },
  406: {
    code: 'http.invalid',
    detail: {
      nb: 'Vi har ikke dette i det formatet som ble bedt om.',
      nn: 'Vi har ikkje dette i det formatet det vart spurt etter.',
      en: 'We do not have this in the format that was asked for.',
    },
  },
  408: {
    code: 'http.invalid',
    detail: {
      nb: 'Forespørselen kom ikke fram i tide. Prøv igjen.',
      nn: 'Førespurnaden kom ikkje fram i tide. Prøv igjen.',
      en: 'The request did not arrive in time. Try again.',
    },
  },
  413: {
    code: 'http.too-large',
    detail: {
      nb: 'Det som ble sendt, er for stort. Del det opp, eller gjør det mindre.',
      nn: 'Det som vart sendt, er for stort. Del det opp, eller gjer det mindre.',
      en: 'What was sent is too large. Divide it, or make it smaller.',
    },
  },
  414: {
    code: 'http.too-large',
    detail: { nb: 'Adressen er for lang.', nn: 'Adressa er for lang.', en: 'The address is too long.' },
  },
  415: {
    code: 'http.media-type',
    detail: {
      nb: 'Filtypen eller formatet kan ikke brukes her.',
      nn: 'Filtypen eller formatet kan ikkje brukast her.',
      en: 'This type of file or format can’t be used here.',
    },
  },
  429: {
    code: 'http.too-many',
    detail: {
      nb: 'Det ble for mange forsøk. Vent litt, og prøv igjen.',
      nn: 'Det vart for mange forsøk. Vent litt, og prøv igjen.',
      en: 'There were too many attempts. Wait a little, and try again.',
    },
  },
  431: {
    code: 'http.too-large',
    detail: {
      nb: 'Adressen eller det som følger med den, er for langt. Slett informasjonskapslene for siden, og prøv igjen.',
      nn: 'Adressa eller det som følgjer med ho, er for langt. Slett informasjonskapslane for sida, og prøv igjen.',
      en: 'The address, or what comes with it, is too long. Delete the cookies for this site, and try again.',
    },
  },
  503: {
    code: 'http.unavailable',
    detail: {
      nb: 'Databasen svarer ikke akkurat nå. Det som er lagret fra før, er trygt. Prøv igjen om litt.',
      nn: 'Databasen svarer ikkje akkurat no. Det som er lagra frå før, er trygt. Prøv igjen om litt.',
      en: 'The database does not answer just now. What was saved before is safe. Try again in a little while.',
    },
  },
};

export const UNEXPECTED: Refusal = {
  code: 'http.unexpected',
  detail: {
    nb: 'Noe gikk galt hos oss. Det som er lagret fra før, er trygt. Prøv igjen om litt.',
    nn: 'Noko gjekk gale hos oss. Det som er lagra frå før, er trygt. Prøv igjen om litt.',
    en: 'Something went wrong on our side. What was saved before is safe. Try again in a little while.',
  },
};
