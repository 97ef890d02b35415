import { NotFound } from '../../platform/index.js';

export const lookOver = () =>
  new NotFound('records.look-over', {
    nb: 'Begrunnelsen gjelder i en time, og den er over. Skriv en ny for å se mer om denne personen.',
    nn: 'Grunngivinga gjeld i ein time, og han er over. Skriv ei ny for å sjå meir om denne personen.',
    en: 'The reason stands for an hour, and that is over. Write a new one to see more about this person.',
  });

export const lookedForUnknown = () =>
  new NotFound('records.look-at-nobody', {
    nb: 'Fant ikke personen eller registreringen.',
    nn: 'Fann ikkje personen eller registreringa.',
    en: 'The person or the statement was not found.',
  });
