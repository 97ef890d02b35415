import { Conflict, Forbidden, NotFound } from '../../platform/index.js';

export const orgUnitUnknown = () => new NotFound('people.org-unit-unknown', 'Fant ikke enheten. Den kan være lagt ned, eller du har ikke tilgang til den.');

export const orgUnitBelowItself = () => {
  const detail = 'En enhet kan ikke ligge under seg selv eller under en av sine egne enheter. Velg en annen overordnet enhet.';
  return new Conflict('people.org-unit-below-itself', detail, [{ path: 'parentId', message: detail }]);
};

export const topUnitNotAllowed = () => new Forbidden('people.org-unit-top', 'Bare en administrator for hele organisasjonen kan opprette eller flytte en enhet til øverste nivå.');

export const orgUnitCodeTaken = () => {
  const detail = 'En annen enhet har allerede denne koden.';
  return new Conflict('people.org-unit-code-taken', detail, [{ path: 'code', message: detail }]);
};
