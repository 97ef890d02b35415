import { TextField } from '@mui/material';
import { memo } from 'react';
import { filesOf } from '../desk/filesOf.js';
import type { Desk } from '../desk/desk.js';
import type { ContentLanguage } from '../draft.types.js';
import { setCompetence, setLevel } from './frameworkFiles.js';

interface CellProps {
  desk: Desk;
  language: ContentLanguage;
  /** Its key. */
  competence: string;
  /** Which of its texts; a number is a level. */
  field: 'title' | 'description' | number;
  label: string;
  value: string;
  most?: number;
  /** Under a column's heading, which says the label on a wide page. */
  isColumn?: boolean;
}

/** A text in the table. There are many, and one is written at a time: the others are left as they are drawn. */
export const Cell = memo(({ desk, language, competence, field, label, value, most, isColumn = false }: CellProps) => {
  const write = (text: string): void => {
    const files = filesOf(desk.snapshot().files);
    desk.put(typeof field === 'number' ? setLevel(files, language, competence, field, text) : setCompetence(files, language, competence, { [field]: text }));
  };
  return (
    <TextField
      id={`draft-${competence}-${field}`}
      label={label}
      value={value}
      onChange={(event) => write(event.target.value.replace(/\n/g, ' '))}
      multiline
      minRows={isColumn ? 3 : 1}
      sx={isColumn ? { '& legend': { width: { md: 0 } }, '& label': { clipPath: { md: 'inset(50%)' }, maxWidth: { md: '1px !important' } }, mt: { md: 0 } } : undefined}
      slotProps={{ htmlInput: { lang: language, spellCheck: true, maxLength: most, sx: { fontSize: '.9rem' } } }}
    />
  );
});
