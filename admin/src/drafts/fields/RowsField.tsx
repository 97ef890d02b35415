import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { ContentLanguage } from '../draft.types.js';
import { useUndo } from '../frame/UndoContext.js';
import { WordsField } from './WordsField.js';

interface Column<Name extends string> {
  name: Name;
  label: string;
  lines?: number;
  grows?: boolean;
  most?: number;
}

interface RowsFieldProps<Name extends string> {
  /** The fields are `<id>-0` and so on; the first column's. */
  id: string;
  title: string;
  help?: string;
  rows: readonly Record<Name, string>[];
  columns: readonly Column<Name>[];
  onChange: (rows: Record<Name, string>[]) => void;
  /** What the button to add one says: a verb with its object. */
  add: string;
  language?: ContentLanguage;
}

const inserted = <Row,>(rows: readonly Row[], index: number, row: Row): Row[] => [...rows.slice(0, index), row, ...rows.slice(index)];

/** A list whose rows have the same few texts. A new row takes the focus; when one goes, the row before it does. */
export function RowsField<Name extends string>({ id, title, help, rows, columns, onChange, add, language }: RowsFieldProps<Name>) {
  const t = useTranslate();
  const heading = useId();
  const frame = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const offerUndo = useUndo();
  // What is taken back goes into the list as it is then.
  const now = useRef({ rows, onChange });
  useEffect(() => {
    now.current = { rows, onChange };
  });
  const focusOn = (index: number): void => {
    setTimeout(() => (index < 0 ? addButton.current : frame.current?.querySelector<HTMLElement>(`#${id}-${index}`))?.focus());
  };
  const append = (): void => {
    onChange([...rows, Object.fromEntries(columns.map(({ name }) => [name, ''])) as Record<Name, string>]);
    focusOn(rows.length);
  };
  const remove = (index: number): void => {
    const gone = rows[index] as Record<Name, string>;
    onChange(rows.filter((_, one) => one !== index));
    if (columns.some(({ name }) => gone[name] !== '')) offerUndo({ text: t('drafts.rows.removed', { title, number: index + 1 }), undo: () => now.current.onChange(inserted(now.current.rows, index, gone)) });
    focusOn(index === 0 && rows.length > 1 ? 0 : index - 1);
  };
  return (
    <Box ref={frame} role="group" aria-labelledby={heading} sx={{ mt: 2.5 }}>
      <Typography id={heading} component="h3" sx={{ fontWeight: 650 }}>
        {title}
      </Typography>
      {help && (
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '65ch' }}>
          {help}
        </Typography>
      )}
      {rows.map((row, index) => (
        <Box key={index} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'flex-start', ...(columns.length > 1 ? { borderLeft: 3, borderColor: 'divider', pl: 1.5, my: 1 } : {}) }}>
          <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
            {columns.map(({ name, label, lines, grows, most }, place) => (
              <WordsField
                key={name}
                id={place === 0 ? `${id}-${index}` : `${id}-${index}-${name}`}
                label={rows.length > 1 || columns.length > 1 ? `${label} ${index + 1}` : label}
                lines={lines}
                grows={grows}
                most={most}
                value={row[name] ?? ''}
                language={language}
                onChange={(value) => onChange(rows.map((one, number) => (number === index ? { ...one, [name]: value } : one)))}
              />
            ))}
          </Box>
          <Button color="inherit" startIcon={<CloseIcon />} onClick={() => remove(index)} aria-label={t('drafts.rows.remove', { title, number: index + 1 })} sx={{ mt: 1, color: 'text.secondary' }}>
            {t('ra.action.remove')}
          </Button>
        </Box>
      ))}
      <Button ref={addButton} id={`${id}-add`} startIcon={<AddIcon />} onClick={append} sx={{ mt: 0.5 }}>
        {add}
      </Button>
    </Box>
  );
}
