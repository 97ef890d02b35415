import { Conflict, NotFound } from '../../platform/index.js';

export const withdrawn = () =>
  new Conflict('catalogue.withdrawn', {
    nb: 'Dette er tatt ut av bruk. Ta det i bruk igjen først, så kan du redigere og publisere.',
    nn: 'Dette er teke ut av bruk. Ta det i bruk igjen først, så kan du redigere og publisere.',
    en: 'This has been withdrawn. Bring it back first; then you can edit and publish.',
  });

export const notInUse = () =>
  new Conflict('catalogue.not-in-use', {
    nb: 'Dette er ikke i bruk. Noen kan ha tatt det ut allerede. Se historikken.',
    nn: 'Dette er ikkje i bruk. Nokon kan ha teke det ut alt. Sjå historikken.',
    en: 'This is not in use. Somebody may have withdrawn it already. See the history.',
  });

export const withdrawalUnknown = () =>
  new NotFound('catalogue.withdrawal-unknown', {
    nb: 'Fant ikke det som skulle tas i bruk igjen. Noen andre kan ha gjort det.',
    nn: 'Fann ikkje det som skulle takast i bruk igjen. Nokon andre kan ha gjort det.',
    en: 'What was to be brought back was not found. Somebody else may have done it.',
  });
