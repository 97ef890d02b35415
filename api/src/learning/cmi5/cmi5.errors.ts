import { Conflict, Forbidden, inEvery, NotFound, Unavailable } from '../../platform/index.js';

/** For whoever makes the unit: what it did against the specification, by its section. */
export const refused = (fault: string): Forbidden => new Forbidden('learning.cmi5-refused', inEvery(`cmi5 ${fault}`));

export const sessionOver = (): Forbidden => refused('9.3.6: the session is over.');

export const notAUnit = () =>
  new NotFound('learning.cmi5-not-a-unit', {
    nb: 'Dette er ikke en del av en cmi5-pakke.',
    nn: 'Dette er ikkje ein del av ein cmi5-pakke.',
    en: 'This is not a unit of a cmi5 package.',
  });

export const waivedBefore = () =>
  new Conflict('learning.cmi5-waived-before', {
    nb: 'Delen er allerede fritatt for denne ansatte.',
    nn: 'Delen er alt friteken for denne tilsette.',
    en: 'The unit has already been waived for this employee.',
  });

export const launchBusy = () =>
  new Conflict('learning.cmi5-launch-busy', {
    nb: 'Delen åpnes flere steder samtidig. Lukk de andre vinduene og prøv igjen.',
    nn: 'Delen blir opna fleire stader samtidig. Lukk dei andre vindauga og prøv igjen.',
    en: 'The unit is being opened in several places at once. Close the other windows and try again.',
  });

export const notInPreview = () =>
  new Unavailable('learning.cmi5-not-in-preview', {
    nb: 'En del av en cmi5-pakke må vite hvem som tar den, og kan derfor ikke forhåndsvises. Åpne den fra kurset når det er publisert.',
    nn: 'Ein del av ein cmi5-pakke må vite kven som tek han, og kan difor ikkje førehandsvisast. Opne han frå kurset når det er publisert.',
    en: 'A unit of a cmi5 package must know who takes it, and so can’t be previewed. Open it from the course when that is published.',
  });
