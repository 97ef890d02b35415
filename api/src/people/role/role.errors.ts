import { Conflict, Invalid, NotFound } from '../../platform/index.js';

export const roleGrantUnknown = () => new NotFound('people.role-grant-unknown', 'Fant ikke rollen. Den kan være tatt bort, eller du har ikke tilgang til den.');

export const roleAlreadyGranted = () => new Conflict('people.role-already-granted', 'Vedkommende har allerede denne rollen i denne enheten.');

export const employeeRoleNotGranted = () => {
  const detail = 'Alle som er logget inn, er ansatte. Velg en annen rolle.';
  return new Invalid('people.role-employee', detail, [{ path: 'role', message: detail }]);
};

export const ownAdministratorRole = () => new Conflict('people.role-own-administrator', 'Du kan ikke ta bort din egen administratorrolle. Be en annen administrator om å gjøre det.');
