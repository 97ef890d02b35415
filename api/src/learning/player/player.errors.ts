import { Invalid, NotFound } from '../../platform/index.js';

export const playerUnknown = () =>
  new NotFound('learning.player-unknown', {
    nb: 'Øvelsen er ikke lenger åpen. Last siden på nytt, så åpnes den igjen.',
    nn: 'Øvinga er ikkje open lenger. Last sida på nytt, så blir ho opna igjen.',
    en: 'The exercise is no longer open. Reload the page, and it opens again.',
  });

export const stateTooLarge = () =>
  new Invalid('learning.state-too-large', {
    nb: 'Svaret er for stort til å lagres underveis.',
    nn: 'Svaret er for stort til å bli lagra undervegs.',
    en: 'The answer is too large to be saved on the way.',
  });

export const stateNameWrong = () =>
  new Invalid('learning.state-name', {
    nb: 'Tilstanden har et navn som ikke kan brukes.',
    nn: 'Tilstanden har eit namn som ikkje kan brukast.',
    en: 'The state has a name that can’t be used.',
  });

export const stateTooMany = () =>
  new Invalid('learning.state-too-many', {
    nb: 'Det er lagret for mange deler av denne øvelsen. Begynn på nytt i øvelsen.',
    nn: 'Det er lagra for mange delar av denne øvinga. Byrj på nytt i øvinga.',
    en: 'Too many parts of this exercise have been saved. Begin the exercise again.',
  });
