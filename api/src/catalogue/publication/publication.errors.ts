import { NotFound } from '../../platform/index.js';

export const publicationUnknown = () =>
  new NotFound('catalogue.publication-unknown', {
    nb: 'Fant ikke denne versjonen. Gå til historikken og velg den derfra.',
    nn: 'Fann ikkje denne versjonen. Gå til historikken og vel han derifrå.',
    en: 'This version was not found. Go to the history and choose it from there.',
  });

export const sourceMissing = () =>
  new NotFound('catalogue.source-missing', {
    nb: 'Filene til denne versjonen er ikke bevart, så den kan ikke lastes ned eller tas opp igjen. Velg en nyere versjon.',
    nn: 'Filene til denne versjonen er ikkje tekne vare på, så han kan ikkje lastast ned eller takast opp att. Vel ein nyare versjon.',
    en: 'The files of this version were not kept, so it can’t be downloaded or taken up again. Choose a newer version.',
  });
