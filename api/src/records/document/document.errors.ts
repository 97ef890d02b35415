import { Conflict, Invalid, NotFound, Stale } from '../../platform/index.js';

export const documentUnknown = () =>
  new NotFound('records.document-unknown', { nb: 'Det finnes ikke noe dokument med dette navnet.', nn: 'Det finst ikkje noko dokument med dette namnet.', en: 'There is no document of this name.' });

export const documentStale = () =>
  new Stale('records.document-stale', {
    nb: 'Dokumentet er ikke slik forespørselen (If-Match, If-None-Match) går ut fra. Det er ikke endret. Hent det, og prøv igjen.',
    nn: 'Dokumentet er ikkje slik førespurnaden (If-Match, If-None-Match) går ut frå. Det er ikkje endra. Hent det, og prøv igjen.',
    en: 'The document is not what the request (If-Match, If-None-Match) takes it to be. It is not changed. Get it, and try again.',
  });

export const documentThere = () =>
  new Conflict('records.document-there', {
    nb: 'Det finnes et dokument med dette navnet. Hent det, og send merket (ETag) i If-Match for å erstatte det.',
    nn: 'Det finst eit dokument med dette namnet. Hent det, og send merket (ETag) i If-Match for å erstatte det.',
    en: 'There is a document of this name. Get it, and send its ETag in If-Match to replace it.',
  });

export const conditionMissing = () =>
  new Invalid('records.condition-missing', {
    nb: 'Si med If-Match eller If-None-Match hva som ligger der fra før.',
    nn: 'Sei med If-Match eller If-None-Match kva som ligg der frå før.',
    en: 'Say by If-Match or If-None-Match what is there already.',
  });

export const documentNotMergeable = () =>
  new Invalid('records.document-not-mergeable', {
    nb: 'To dokumenter kan bare slås sammen når begge er JSON-objekter (application/json). Det som lå der, er ikke endret.',
    nn: 'To dokument kan berre slåast saman når begge er JSON-objekt (application/json). Det som låg der, er ikkje endra.',
    en: 'Two documents can be merged only when both are JSON objects (application/json). What was there is not changed.',
  });
