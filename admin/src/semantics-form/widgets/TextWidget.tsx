import { OutlinedInput } from '@mui/material';
import { useContext, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { FieldFrame } from '../FieldFrame.js';
import { describedBy, type FieldProps, ScopeContext, useForm, useTold } from '../form.js';
import { type Field, isHtml, widgetOf } from '../rules/field.js';
import { escapePlain, readLine, readPlain, storedLine } from '../rules/plainText.js';
import { repointed } from '../rules/pointers.js';
import { keysOf } from '../rules/shape.js';
import { outermost } from '../rules/scope.js';
import { asList, asObject, isMissing, type Path, valueAt } from '../rules/value.js';

/** From here on it is told how much is left. */
const NEARLY_FULL = 0.8;

const textOf = (field: Field, value: unknown): string => (isMissing(value) ? '' : isHtml(field) ? readLine(String(value)) : readPlain(String(value)));
const storedAs = (field: Field, text: string): string => (isHtml(field) ? storedLine(text) : escapePlain(text));

/** Where a row is renamed, what points at it by its name follows, if no other row has the name. */
function useRename(field: FieldProps['field'], path: Path) {
  const { update, fields, fieldsOf, latest } = useForm();
  const scope = useContext(ScopeContext);
  const before = useRef('');
  const list = path.slice(0, -2);
  const isName = keysOf(outermost(scope)?.fields ?? []).get(String(list.at(-1))) === field.name;
  const follow = (): void => {
    const after = valueAt(latest(), path);
    const old = before.current;
    const others = asList(valueAt(latest(), list)).map((row) => asObject(row)[field.name]);
    if (!isName || !old || isMissing(after) || after === old || others.includes(old)) return;
    update((params) => repointed(fields, params, fieldsOf, list, 'key', (value) => (value === old ? after : value)));
  };
  return { begin: (value: unknown) => (before.current = String(value ?? '')), follow };
}

export const TextWidget = ({ field, value, path }: FieldProps) => {
  const t = useTranslate();
  const { change } = useForm();
  const told = useTold(path);
  const rename = useRename(field, path);
  const text = textOf(field, value ?? field.default);
  const limit = Number(field.maxLength ?? Infinity);
  const more = text.length > limit * NEARLY_FULL ? t('semanticsForm.characters', { count: text.length, limit }) : undefined;
  // A text with a default may be empty while it is written anew; left empty, it has its default again.
  const standard = field.default !== undefined;
  const write = (words: string): void => change(path, words === '' && !standard ? undefined : storedAs(field, words));
  const leave = (): void => {
    if (text === '' && standard) change(path, undefined);
    rename.follow();
    told.onBlur();
  };
  return (
    <FieldFrame field={field} told={told} more={more}>
      <OutlinedInput
        id={told.id}
        fullWidth
        size="small"
        value={text}
        placeholder={field.placeholder}
        error={Boolean(told.message)}
        onChange={(event) => write(event.target.value)}
        onFocus={() => rename.begin(value)}
        onBlur={leave}
        {...(widgetOf(field) === 'textarea' ? { multiline: true, minRows: 2 } : {})}
        inputProps={{ 'aria-describedby': describedBy(told, field, more) }}
      />
    </FieldFrame>
  );
};
