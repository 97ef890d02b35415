import { Conflict, Invalid, NotFound } from '../../platform/index.js';

export const worksHere = () =>
  new Conflict('people.works-here', {
    nb: 'Den som arbeider her, kan ikke slettes. Sett sluttdato på stillingene først, og ta bort rollene.',
    nn: 'Den som arbeider her, kan ikkje slettast. Set sluttdato på stillingane først, og ta bort rollene.',
    en: 'Whoever works here cannot be erased. Give the positions an end date first, and take the roles away.',
  });

const NOT_THE_NAME = { nb: 'Skriv navnet slik det står her.', nn: 'Skriv namnet slik det står her.', en: 'Write the name as it stands here.' };
export const notTheName = () => new Invalid('people.not-the-name', NOT_THE_NAME, [{ path: 'name', message: NOT_THE_NAME }]);

export const oneself = () =>
  new Conflict('people.erase-oneself', {
    nb: 'Du kan ikke slette deg selv. Be en annen administrator gjøre det.',
    nn: 'Du kan ikkje slette deg sjølv. Be ein annan administrator gjere det.',
    en: 'You cannot erase yourself. Ask another administrator to do it.',
  });

export const periodUnknown = () => new NotFound('people.period-unknown', { nb: 'Fant ikke denne fristen.', nn: 'Fann ikkje denne fristen.', en: 'The period was not found.' });

export const periodOutside = (least: number, most: number) => {
  const texts = { nb: `Velg mellom ${least} og ${most} dager.`, nn: `Vel mellom ${least} og ${most} dagar.`, en: `Choose between ${least} and ${most} days.` };
  return new Invalid('people.period-outside', texts, [{ path: 'days', message: texts }]);
};
