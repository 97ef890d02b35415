import { OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FieldFrame } from '../FieldFrame.js';
import { describedBy, type FieldProps, useForm, useTold } from '../form.js';
import type { Field } from '../rules/field.js';
import { isMissing } from '../rules/value.js';

/** As it is written in Norwegian, or as it is stored. @returns the text itself when it is no number */
const parsed = (text: string): number | string | undefined => {
  const plain = text.trim().replace(/\s/g, '').replace(',', '.').replace('−', '-');
  if (plain === '') return undefined;
  return Number.isFinite(Number(plain)) ? Number(plain) : text;
};

const shown = (value: unknown): string => (isMissing(value) ? '' : String(value).replace('.', ','));

function limitsOf({ min, max }: Field): ['between' | 'atLeast' | 'atMost', Record<string, number>] | undefined {
  if (min !== undefined && max !== undefined) return ['between', { min, max }];
  if (min !== undefined) return ['atLeast', { min }];
  return max === undefined ? undefined : ['atMost', { max }];
}

export const NumberWidget = ({ field, value, path }: FieldProps) => {
  const t = useTranslate();
  const { change } = useForm();
  const told = useTold(path);
  // What is being written («1,») may not be a number yet.
  const [draft, setDraft] = useState<string>();
  const limits = limitsOf(field);
  const more = limits && t(`semanticsForm.limits.${limits[0]}`, limits[1]);
  const write = (text: string): void => {
    setDraft(text);
    change(path, parsed(text));
  };
  const step = (by: number): void => {
    const now = Number(value ?? field.default ?? 0);
    const next = Math.min(Number(field.max ?? Infinity), Math.max(Number(field.min ?? -Infinity), now + by * (field.step ?? 1)));
    if (Number.isFinite(next)) change(path, Number(next.toFixed(6)));
    setDraft(undefined);
  };
  return (
    <FieldFrame field={field} told={told} more={more}>
      <OutlinedInput
        id={told.id}
        size="small"
        value={draft ?? shown(value ?? field.default)}
        error={Boolean(told.message)}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          step(by);
        }}
        onBlur={() => {
          setDraft(undefined);
          told.onBlur();
        }}
        inputProps={{ inputMode: field.decimals === 0 && (field.min ?? -1) >= 0 ? 'numeric' : 'decimal', 'aria-describedby': describedBy(told, field, more) }}
        sx={{ width: '10rem' }}
      />
    </FieldFrame>
  );
};
