import { Alert, TextField } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Language } from '../types.js';
import type { MarkdownEditorProps } from './MarkdownEditor.js';

interface SourceTextProps {
  value: string;
  onChange: (markdown: string) => void;
  label: string;
  language: Language;
  /** What keeps the text from being shown formatted. */
  unknown: readonly string[];
  at: MarkdownEditorProps['at'];
}

const MOST_SHOWN = 60;

/** The Markdown itself, for those who prefer it, and for what only Markdown can say. */
export const SourceText = ({ value, onChange, label, language, unknown, at }: SourceTextProps) => {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!at || !field.current) return;
    const start = field.current.value.indexOf(at.what);
    field.current.focus();
    if (start >= 0) field.current.setSelectionRange(start, start + at.what.length);
  }, [at]);
  return (
    <>
      <TextField
        multiline
        inputRef={field}
        minRows={14}
        maxRows={40}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        helperText={t('writing.sourceHelp')}
        slotProps={{ htmlInput: { 'aria-label': `${label} (Markdown)`, lang: language, spellCheck: true, style: { fontFamily: 'ui-monospace, monospace', fontSize: '.9rem', lineHeight: 1.55 } } }}
        sx={{ m: 0 }}
      />
      {unknown.length > 0 && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {t('writing.unknown', { what: (unknown[0] ?? '').trim().slice(0, MOST_SHOWN) })} {t('writing.unknownHelp')}
        </Alert>
      )}
    </>
  );
};
