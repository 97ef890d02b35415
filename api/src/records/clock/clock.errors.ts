import { Unavailable } from '../../platform/index.js';

export const tooManyWriters = () =>
  new Unavailable('records.too-many-writers', {
    nb: 'Det er for mange som lagrer på en gang. Prøv igjen om litt.',
    nn: 'Det er for mange som lagrar på ein gong. Prøv igjen om litt.',
    en: 'Too many are storing at once. Try again in a little while.',
  });
