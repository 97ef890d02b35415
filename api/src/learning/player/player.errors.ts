import { Invalid, NotFound } from '../../platform/index.js';

export const playerUnknown = () => new NotFound('learning.player-unknown', 'Øvelsen er ikke lenger åpen. Last siden på nytt, så åpnes den igjen.');
export const stateTooLarge = () => new Invalid('learning.state-too-large', 'Svaret er for stort til å lagres underveis.');
export const stateNameWrong = () => new Invalid('learning.state-name', 'Tilstanden har et navn som ikke kan brukes.');

export const stateTooMany = () => new Invalid('learning.state-too-many', 'Det er lagret for mange deler av denne øvelsen. Begynn på nytt i øvelsen.');
