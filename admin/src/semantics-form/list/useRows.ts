import { useContext, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type FieldProps, ScopeContext, useForm } from '../form.js';
import { rowName } from '../rules/labels.js';
import { repointed } from '../rules/pointers.js';
import { inserted, moved, type NewPlace, placeAfterInsertion, placeAfterMove, placeAfterRemoval, without } from '../rules/rows.js';
import { outermost } from '../rules/scope.js';
import { blankRow, keysOf } from '../rules/shape.js';
import { asList, asObject, type Value, valueAt, withValue } from '../rules/value.js';

interface Removed {
  readonly index: number;
  readonly row: unknown;
  readonly before: Value;
  readonly after: Value;
}

let lastId = 0;
const newIds = (count: number): number[] => Array.from({ length: count }, () => (lastId += 1));

/** Each row keeps what it is wherever it is moved: open or folded, left or not. */
function useIds(count: number): [readonly number[], (next: readonly number[]) => void] {
  const [ids, setIds] = useState<readonly number[]>(() => newIds(count));
  const fitting = ids.length === count ? ids : [...ids.slice(0, count), ...newIds(Math.max(0, count - ids.length))];
  if (fitting !== ids) setIds(fitting);
  return [fitting, setIds];
}

const CONTROL = 'input:not([type=file]), textarea, select, [role=textbox], button';

/** Focuses an element once it is there: the first of these, or the first control inside it. */
function useFocus(): (...ids: string[]) => void {
  const [wanted, setWanted] = useState<readonly string[]>([]);
  useEffect(() => {
    const element = wanted.map((id) => document.getElementById(id)).find(Boolean);
    const target = element?.matches(CONTROL) ? element : element?.querySelector<HTMLElement>(CONTROL);
    target?.focus();
  }, [wanted]);
  return (...ids) => setWanted(ids);
}

/** The rows of a list and what can be done with them. What points at rows by their place follows them. */
export function useRows({ field, value, path }: FieldProps) {
  const t = useTranslate();
  const form = useForm();
  const scope = useContext(ScopeContext);
  const rows = asList(value);
  const [ids, setIds] = useIds(rows.length);
  const [removed, setRemoved] = useState<Removed>();
  const [added, setAdded] = useState<number>();
  const focus = useFocus();
  const id = form.idOf(path);
  const nameOf = (index: number): string => rowName(field, index, t('semanticsForm.row'));

  const put = (next: (now: readonly unknown[]) => unknown[], place?: NewPlace): Value =>
    form.update((params) => {
      const pointed = place ? repointed(form.fields, params, form.fieldsOf, path, 'index', (at) => (typeof at === 'number' ? place(at) : at)) : params;
      return asObject(withValue(pointed, path, next(asList(valueAt(pointed, path)))));
    });

  const add = (): void => {
    const key = keysOf(outermost(scope)?.fields ?? []).get(field.name);
    put((now) => [...now, blankRow(field, now, key)]);
    const [own = 0] = newIds(1);
    setIds([...ids, own]);
    setAdded(own);
    setRemoved(undefined);
    focus(`${id}-${rows.length}-inside`, `${id}-${rows.length}`);
    form.say(t('semanticsForm.added', { name: nameOf(rows.length) }));
  };

  const move = (from: number, to: number, button?: 'up' | 'down'): void => {
    if (to < 0 || to >= rows.length || to === from) return;
    put((now) => moved(now, from, to), placeAfterMove(from, to));
    setIds(moved(ids, from, to));
    setRemoved(undefined);
    if (button) focus(`${id}-${to}-${button}`);
    form.say(t('semanticsForm.moved', { name: nameOf(from), place: to + 1, of: rows.length }));
  };

  const remove = (index: number): void => {
    const before = form.latest();
    const after = put((now) => without(now, index), placeAfterRemoval(index));
    setIds(without(ids, index));
    setRemoved({ index, row: rows[index], before, after });
    focus(`${id}-undo`);
  };

  /** All of it as it was, when nothing has changed since; otherwise the row is put back among what is there now. */
  const undo = (): void => {
    if (!removed) return;
    const { index, row, before, after } = removed;
    const isUnchanged = JSON.stringify(form.latest()) === JSON.stringify(after);
    if (isUnchanged) form.update(() => before);
    else put((now) => inserted(now, index, row), placeAfterInsertion(index));
    setIds(inserted(ids, index, newIds(1)[0] ?? 0));
    setRemoved(undefined);
    focus(`${id}-${index}-remove`);
    form.say(t('semanticsForm.restored', { name: nameOf(index) }));
  };

  return { rows, ids, added, removed, nameOf, add, move, remove, undo };
}

export type Rows = ReturnType<typeof useRows>;
