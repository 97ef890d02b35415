import { Conflict, Forbidden, NotFound, type Texts } from '../../platform/index.js';

export const employeeUnknown = () =>
  new NotFound('people.employee-unknown', {
    nb: 'Fant ikke den ansatte. Vedkommende kan ha sluttet, eller du har ikke tilgang.',
    nn: 'Fann ikkje den tilsette. Vedkomande kan ha slutta, eller du har ikkje tilgang.',
    en: 'The employee was not found. They may have left, or you do not have access.',
  });

export const employeeRolesOutside = () =>
  new Forbidden('people.employee-roles-outside', {
    nb: 'Denne personen har roller i enheter du ikke administrerer. Be en administrator for hele kommunen om å endre e-posten.',
    nn: 'Denne personen har roller i einingar du ikkje administrerer. Be ein administrator for heile kommunen om å endre e-posten.',
    en: 'This person has roles in units you do not administer. Ask an administrator of the whole municipality to change the e-mail.',
  });

interface Taken {
  readonly code: string;
  readonly path: string;
  readonly detail: Texts;
}

/** By the name of the unique key. */
const TAKEN: Record<string, Taken> = {
  employee_number: {
    code: 'people.employee-number-taken',
    path: 'employeeNumber',
    detail: {
      nb: 'En annen ansatt har allerede dette ansattnummeret.',
      nn: 'Ein annan tilsett har alt dette tilsettnummeret.',
      en: 'Another employee already has this employee number.',
    },
  },
  employee_email: {
    code: 'people.employee-email-taken',
    path: 'email',
    detail: { nb: 'En annen ansatt har allerede denne e-posten.', nn: 'Ein annan tilsett har alt denne e-posten.', en: 'Another employee already has this e-mail.' },
  },
};

const DUPLICATE = 1062;

/** A unique key refused the row: says which field. @throws Conflict, or the error itself when it is another */
export function sayWhatIsTaken(error: unknown): never {
  const { errno, sqlMessage } = error as { errno?: number; sqlMessage?: string };
  const key = errno === DUPLICATE ? Object.keys(TAKEN).find((name) => sqlMessage?.includes(`${name}'`)) : undefined;
  if (!key) throw error;
  const { code, path, detail } = TAKEN[key]!;
  throw new Conflict(code, detail, [{ path, message: detail }]);
}
