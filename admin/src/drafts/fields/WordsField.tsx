import { TextField } from '@mui/material';
import type { ReactNode } from 'react';
import type { ContentLanguage } from '../draft.types.js';

interface WordsFieldProps {
  id: string;
  label: string;
  help?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** More than one gives room to write in. */
  lines?: number;
  /** One line of text that is shown whole, over as many lines as it needs. */
  grows?: boolean;
  /** Of what is written, for spelling and for screen readers. */
  language?: ContentLanguage;
  /** As many characters as the format takes. */
  most?: number;
  autoFocus?: boolean;
  isWrong?: boolean;
}

/** A text in a draft. */
export const WordsField = ({ id, label, help, value, onChange, lines = 1, grows = false, language, most, autoFocus, isWrong }: WordsFieldProps) => (
  <TextField
    id={id}
    label={label}
    helperText={help}
    value={value}
    onChange={(event) => onChange(grows ? event.target.value.replace(/\n/g, ' ') : event.target.value)}
    multiline={grows || lines > 1}
    minRows={lines > 1 ? lines : undefined}
    autoFocus={autoFocus}
    error={isWrong}
    slotProps={{ htmlInput: { lang: language, spellCheck: true, maxLength: most } }}
  />
);
