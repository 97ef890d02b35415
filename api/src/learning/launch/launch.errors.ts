import { NotFound, Unavailable } from '../../platform/index.js';

export const launchOver = () =>
  new NotFound('learning.launch-over', {
    nb: 'Delen er ikke lenger åpen. Last siden på nytt, og åpne den igjen.',
    nn: 'Delen er ikkje open lenger. Last sida på nytt, og opne han igjen.',
    en: 'The unit is no longer open. Reload the page, and open it again.',
  });

export const packagesClosed = () =>
  new Unavailable('learning.packages-closed', {
    nb: 'Kurspakker kan ikke åpnes her ennå. Administratoren må gi dem en egen adresse (SPOR_PACKAGES_URL).',
    nn: 'Kurspakkar kan ikkje opnast her enno. Administratoren må gi dei ei eiga adresse (SPOR_PACKAGES_URL).',
    en: 'Course packages can’t be opened here yet. The administrator must give them an address of their own (SPOR_PACKAGES_URL).',
  });
