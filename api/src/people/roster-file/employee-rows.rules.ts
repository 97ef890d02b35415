import { type Day } from '../../platform/index.js';
import { type RoleName } from '../access/viewer.dto.js';
import { type CsvRow } from './csv.rules.js';
import { dayWrong, emailWrong, endsBeforeStart, rolesUnknown } from './employee-faults.rules.js';
import { firstOf, missing, type Refusal, tooLong } from './row-faults.rules.js';

export const EMPLOYEE_COLUMNS = ['ansattnummer', 'fornavn', 'etternavn', 'epost', 'stilling', 'enhet', 'startdato', 'sluttdato', 'roller'] as const;
export type EmployeeCsvRow = CsvRow<(typeof EMPLOYEE_COLUMNS)[number]>;

/** One position of one employee, as a row of the file says it. */
export interface EmployeeRow {
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  /** In lower case. */
  readonly email: string;
  readonly title: string;
  readonly unitCode: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** For the unit of the row. */
  readonly roles: readonly RoleName[];
}

const ROLES = new Map<string, RoleName>([['leder', 'leader'], ['hr', 'hr'], ['redaktør', 'editor'], ['redaktor', 'editor'], ['administrator', 'administrator']]);

const EMAIL = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/;

export function readEmployee({ values }: EmployeeCsvRow): EmployeeRow | Refusal {
  const [startsOn, endsOn] = [dayOf(values.startdato), values.sluttdato ? dayOf(values.sluttdato) : null];
  const roles = values.roller.split('|').map((word) => word.trim().toLowerCase()).filter(Boolean);
  const fault = firstOf(
    ...(['ansattnummer', 'fornavn', 'etternavn', 'epost', 'stilling', 'enhet', 'startdato'] as const).map((column) => missing(values[column], column)),
    ...([['ansattnummer', 40], ['fornavn', 100], ['etternavn', 100], ['epost', 254], ['stilling', 120]] as const).map(([column, limit]) => tooLong(values[column], column, limit)),
    !EMAIL.test(values.epost) && emailWrong(values.epost),
    !startsOn && dayWrong('startdato', values.startdato),
    endsOn === undefined && dayWrong('sluttdato', values.sluttdato),
    startsOn && endsOn && endsOn < startsOn && endsBeforeStart(values.sluttdato, values.startdato),
    roleFault(roles),
  );
  if (fault) return fault;
  return {
    number: values.ansattnummer,
    givenName: values.fornavn,
    familyName: values.etternavn,
    email: values.epost.toLowerCase(),
    title: values.stilling,
    unitCode: values.enhet,
    startsOn: startsOn!,
    endsOn: endsOn ?? null,
    roles: [...new Set(roles.map((word) => ROLES.get(word)!))],
  };
}

/** `2026-11-23` or `23.11.2026`; undefined when there is no such day. */
export function dayOf(text: string): Day | undefined {
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = norwegian ? `${norwegian[3]}-${norwegian[2]!.padStart(2, '0')}-${norwegian[1]!.padStart(2, '0')}` : text;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(day)) return undefined;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : undefined;
}

function roleFault(words: readonly string[]): Refusal | false {
  const unknown = words.filter((word) => !ROLES.has(word));
  return unknown.length > 0 && rolesUnknown(unknown);
}
