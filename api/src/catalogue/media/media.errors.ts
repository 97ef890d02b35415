import { inEvery, Invalid, NotFound } from '../../platform/index.js';

/** Said as in every content file: in English. @param reason begins after the file's name: `is more than 5 MB.` */
export const pictureRefused = (reason: string, advice: string) =>
  new Invalid(
    'catalogue.picture-refused',
    {
      nb: 'Bildet kan ikke brukes. Se hva som er feil, rett det, og prøv igjen.',
      nn: 'Biletet kan ikkje brukast. Sjå kva som er feil, rett det, og prøv igjen.',
      en: 'The picture can’t be used. See what is wrong, put it right, and try again.',
    },
    [{ path: '', message: inEvery(`${reason} ${advice}`.trim()) }],
  );
export const pictureUnknown = () => new NotFound('catalogue.picture-unknown', { nb: 'Fant ikke bildet.', nn: 'Fann ikkje biletet.', en: 'The picture was not found.' });
