import { Conflict, Forbidden, NotFound } from '../../platform/index.js';

export const orgUnitUnknown = () =>
  new NotFound('people.org-unit-unknown', {
    nb: 'Fant ikke enheten. Den kan være lagt ned, eller du har ikke tilgang til den.',
    nn: 'Fann ikkje eininga. Ho kan vere lagd ned, eller du har ikkje tilgang til ho.',
    en: 'The unit was not found. It may have been closed down, or you do not have access to it.',
  });

export function orgUnitBelowItself(): Conflict {
  const detail = {
    nb: 'En enhet kan ikke ligge under seg selv eller under en av sine egne enheter. Velg en annen overordnet enhet.',
    nn: 'Ei eining kan ikkje liggje under seg sjølv eller under ei av sine eigne einingar. Vel ei anna overordna eining.',
    en: 'A unit can’t lie below itself or below one of its own units. Choose another unit to put it under.',
  };
  return new Conflict('people.org-unit-below-itself', detail, [{ path: 'parentId', message: detail }]);
}

export const topUnitNotAllowed = () =>
  new Forbidden('people.org-unit-top', {
    nb: 'Bare en administrator for hele organisasjonen kan opprette eller flytte en enhet til øverste nivå.',
    nn: 'Berre ein administrator for heile organisasjonen kan opprette eller flytte ei eining til øvste nivå.',
    en: 'Only an administrator of the whole organisation can create a unit at the top level, or move one there.',
  });

export function orgUnitCodeTaken(): Conflict {
  const detail = { nb: 'En annen enhet har allerede denne koden.', nn: 'Ei anna eining har alt denne koden.', en: 'Another unit already has this code.' };
  return new Conflict('people.org-unit-code-taken', detail, [{ path: 'code', message: detail }]);
}
