import { Invalid, NotFound } from '../../platform/index.js';
import { type RemarkWords } from '../content-import/remark-words.rules.js';

export const pictureRefused = ({ reason, advice }: RemarkWords) =>
  new Invalid(
    'catalogue.picture-refused',
    {
      nb: 'Bildet kan ikke brukes. Se hva som er feil, rett det, og prøv igjen.',
      nn: 'Biletet kan ikkje brukast. Sjå kva som er feil, rett det, og prøv igjen.',
      en: 'The picture can’t be used. See what is wrong, put it right, and try again.',
    },
    [{ path: '', message: { nb: `${reason.nb} ${advice.nb}`, nn: `${reason.nn} ${advice.nn}`, en: `${reason.en} ${advice.en}` } }],
  );
export const pictureUnknown = () => new NotFound('catalogue.picture-unknown', { nb: 'Fant ikke bildet.', nn: 'Fann ikkje biletet.', en: 'The picture was not found.' });
