import { type Field } from './field.js';
import { asObject, isObject, type Path } from './value.js';

/** A group's fields with their values, and what lies around it. Names are looked for here first, then further out. */
export interface Scope {
  readonly fields: readonly Field[];
  readonly value: unknown;
  readonly path: Path;
  readonly outer?: Scope;
}

export interface Found {
  readonly field: Field;
  readonly value: unknown;
  readonly path: Path;
}

/** The nearest field called `name`, outwards. */
export function find(scope: Scope | undefined, name: string): Found | undefined {
  if (!scope) return undefined;
  const field = scope.fields.find((one) => one.name === name);
  return field ? { field, value: asObject(scope.value)[name], path: [...scope.path, name] } : find(scope.outer, name);
}

/** `behaviour/type`, `../type`: steps outwards are taken as they are needed. */
function follow(scope: Scope, steps: string): Found | undefined {
  const [first = '', ...rest] = steps.split('/').filter((step) => step !== '..' && step !== '');
  return rest.reduce<Found | undefined>((at, name) => at && find({ fields: at.field.fields ?? [], value: at.value, path: at.path }, name), find(scope, first));
}

const current = ({ field, value }: Found): unknown => {
  if (field.type === 'library') return isObject(value) ? value['library'] : undefined;
  return value ?? field.default ?? (field.type === 'boolean' ? false : undefined);
};

/** Whether a field's rule, if it has one, lets it be seen. */
export function isShown(field: Field, scope: Scope): boolean {
  if (field.widget === 'none') return false;
  const { rules = [], type } = field.widget === 'showWhen' ? (field.showWhen ?? {}) : {};
  if (!rules.length) return true;
  const holds = rules.map(({ field: steps, equals }) => {
    const found = follow(scope, steps);
    const wanted = Array.isArray(equals) ? equals : [equals];
    return found !== undefined && wanted.includes(current(found));
  });
  return type === 'and' ? holds.every(Boolean) : holds.some(Boolean);
}

/** The fields of the whole library. */
export const outermost = (scope: Scope | undefined): Scope | undefined => (scope?.outer ? outermost(scope.outer) : scope);
