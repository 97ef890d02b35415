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

export const unitUnknown = () =>
  new NotFound('learning.cmi5-unit-unknown', {
    nb: 'Fant ikke delen i noe kurs som er i bruk. Kurset kan være endret. Velg på nytt.',
    nn: 'Fann ikkje delen i noko kurs som er i bruk. Kurset kan vere endra. Vel på nytt.',
    en: 'The unit was not found in any course in use. The course may have changed. Choose again.',
  });

/** Says no more than it must: not how far anybody has come. */
export const unitInAnotherVersion = () =>
  new Conflict('learning.cmi5-unit-in-another-version', {
    nb: 'Delen er ikke med i den versjonen av kurset som gjelder for den ansatte. Det er ikke noe å frita fra.',
    nn: 'Delen er ikkje med i den versjonen av kurset som gjeld for den tilsette. Det er ikkje noko å frita frå.',
    en: 'The unit is not in the version of the course that applies to the employee. There is nothing to be exempted from.',
  });

export const waivedBefore = () =>
  new Conflict('learning.cmi5-waived-before', {
    nb: 'Den ansatte er allerede fritatt fra denne delen.',
    nn: 'Den tilsette er alt friteken frå denne delen.',
    en: 'The employee has already been exempted from this unit.',
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
