import { Conflict, Invalid, NotFound } from '../../platform/index.js';

export const roleGrantUnknown = () =>
  new NotFound('people.role-grant-unknown', {
    nb: 'Fant ikke rollen. Den kan være tatt bort, eller du har ikke tilgang til den.',
    nn: 'Fann ikkje rolla. Ho kan vere teken bort, eller du har ikkje tilgang til ho.',
    en: 'The role was not found. It may have been taken away, or you do not have access to it.',
  });

export const roleAlreadyGranted = () =>
  new Conflict('people.role-already-granted', {
    nb: 'Vedkommende har allerede denne rollen i denne enheten.',
    nn: 'Vedkomande har alt denne rolla i denne eininga.',
    en: 'This person already has this role in this unit.',
  });

export function employeeRoleNotGranted(): Invalid {
  const detail = {
    nb: 'Alle som er logget inn, er ansatte. Velg en annen rolle.',
    nn: 'Alle som er logga inn, er tilsette. Vel ei anna rolle.',
    en: 'Everybody who is signed in is an employee. Choose another role.',
  };
  return new Invalid('people.role-employee', detail, [{ path: 'role', message: detail }]);
}

export const ownAdministratorRole = () =>
  new Conflict('people.role-own-administrator', {
    nb: 'Du kan ikke ta bort din egen administratorrolle. Be en annen administrator om å gjøre det.',
    nn: 'Du kan ikkje ta bort di eiga administratorrolle. Be ein annan administrator om å gjere det.',
    en: 'You can’t take away your own administrator role. Ask another administrator to do it.',
  });
