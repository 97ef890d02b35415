import { NotFound } from '../../platform/index.js';

export const nobodyHere = () =>
  new NotFound('records.nobody-here', {
    nb: 'Denne kontoen finnes ikke lenger. Ingenting er lagret.',
    nn: 'Denne kontoen finst ikkje lenger. Ingenting er lagra.',
    en: 'This account is no longer here. Nothing is stored.',
  });
