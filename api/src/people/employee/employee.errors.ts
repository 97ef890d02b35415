import { Conflict, Forbidden, NotFound } from '../../platform/index.js';

export const employeeUnknown = () => new NotFound('people.employee-unknown', 'Fant ikke den ansatte. Vedkommende kan ha sluttet, eller du har ikke tilgang.');

export const employeeRolesOutside = () =>
  new Forbidden('people.employee-roles-outside', 'Denne personen har roller i enheter du ikke administrerer. Be en administrator for hele kommunen om å endre e-posten.');

const TAKEN: Record<string, readonly [code: string, detail: string, path: string]> = {
  employee_number: ['people.employee-number-taken', 'En annen ansatt har allerede dette ansattnummeret.', 'employeeNumber'],
  employee_email: ['people.employee-email-taken', 'En annen ansatt har allerede denne e-posten.', 'email'],
};

const DUPLICATE = 1062;

/** A unique key refused the row: says which field. @throws Conflict, or the error itself when it is another */
export function sayWhatIsTaken(error: unknown): never {
  const { errno, sqlMessage } = error as { errno?: number; sqlMessage?: string };
  const key = errno === DUPLICATE ? Object.keys(TAKEN).find((name) => sqlMessage?.includes(`${name}'`)) : undefined;
  if (!key) throw error;
  const [code, detail, path] = TAKEN[key]!;
  throw new Conflict(code, detail, [{ path, message: detail }]);
}
