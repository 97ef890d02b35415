import { type SxProps, TextField } from '@mui/material';
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

const LINES = { padding: '8.5px 14px', fontSize: '.9rem', lineHeight: 1.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', gridArea: '1 / 1', minWidth: 0, boxSizing: 'border-box' } as const;

/** As high as its text: the same text lies unseen in the same place and makes room. Seventy fields that each measured themselves would be slow, and wrong while the table is being laid out. */
const grows = (rows: number): SxProps => ({
  '& .MuiInputBase-root': { display: 'grid', alignItems: 'stretch', '&::after': { ...LINES, content: 'attr(data-text) " "', visibility: 'hidden' } },
  '& textarea': { ...LINES, height: '100%', minHeight: `calc(${rows} * 1.5 * .9rem + 17px)`, resize: 'none', overflow: 'hidden' },
});
const UNDER_A_HEADING = { '& legend': { width: { md: 0 } }, '& label': { clipPath: { md: 'inset(50%)' }, maxWidth: { md: '1px !important' } }, mt: { md: 0 } };
const STYLES = { column: [grows(3), UNDER_A_HEADING], text: [grows(1)] } as const;

/** A text in the table. There are many, and one is written at a time: the others are left as they are drawn. */
export const Cell = memo(({ desk, language, competence, field, label, value, most, isColumn = false }: CellProps) => {
  const write = (text: string): void => {
    const files = filesOf(desk.snapshot().files);
    desk.put(typeof field === 'number' ? setLevel(files, language, competence, field, text) : setCompetence(files, language, competence, { [field]: text }));
  };
  const shown = { inputComponent: 'textarea', 'data-text': value } as const;
  return (
    <TextField
      id={`draft-${competence}-${field}`}
      label={label}
      value={value}
      onChange={(event) => write(event.target.value.replace(/\n/g, ' '))}
      sx={[...STYLES[isColumn ? 'column' : 'text']] as SxProps}
      slotProps={{ input: shown, htmlInput: { rows: 1, lang: language, spellCheck: true, maxLength: most } }}
    />
  );
});
