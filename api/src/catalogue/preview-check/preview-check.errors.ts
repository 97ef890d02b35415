import { Conflict } from '../../platform/index.js';

export const previewChanged = () =>
  new Conflict('catalogue.preview-changed', {
    nb: 'Siden er endret siden den ble sett gjennom. Se gjennom den på nytt.',
    nn: 'Sida er endra sidan ho vart sett gjennom. Sjå gjennom ho på nytt.',
    en: 'The page has changed since it was looked through. Look through it again.',
  });
