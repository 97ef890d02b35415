import { useContext, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type FieldProps, ScopeContext, useForm } from '../form.js';
import { rowName } from '../rules/labels.js';
import { inserted, moved, placeAfterInsertion, placeAfterMove, placeAfterRemoval, without } from '../rules/rows.js';
import { outermost } from '../rules/scope.js';
import { blankRow, keysOf } from '../rules/shape.js';
import { asList, type Value } from '../rules/value.js';
import { useFocus } from './useFocus.js';
import { newIds, useIds } from './useIds.js';
import { usePut } from './usePut.js';

interface Removed {
  readonly index: number;
  readonly row: unknown;
  readonly before: Value;
  readonly after: Value;
}

/** The rows of a list and what can be done with them; each act says what it did, and leaves the focus where one can go on. */
export function useRows({ field, value, path }: FieldProps) {
  const t = useTranslate();
  const form = useForm();
  const scope = useContext(ScopeContext);
  const rows = asList(value);
  const [ids, setIds] = useIds(rows.length);
  const [removed, setRemoved] = useState<Removed>();
  const [added, setAdded] = useState<number>();
  const focus = useFocus();
  const put = usePut({ path });
  const id = form.idOf(path);
  const nameOf = (index: number): string => rowName(field, index, t('semanticsForm.row'));

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
