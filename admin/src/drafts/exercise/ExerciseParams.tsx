import { Alert, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ContentLanguage, FileContent } from '../draft.types.js';
import type { Refusal } from './usePreview.js';

interface ExerciseParamsProps {
  library: string;
  params: FileContent;
  onChange: (params: FileContent) => void;
  /** What the server refused, by its place in the params. */
  errors: readonly Refusal[];
  language: ContentLanguage;
}

const parsed = (text: string): FileContent | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FileContent) : undefined;
  } catch {
    return undefined;
  }
};

/** What an exercise says, as JSON. The one place where it is written, so that a form can take its place. */
export const ExerciseParams = ({ params, onChange, errors }: ExerciseParamsProps) => {
  const t = useTranslate();
  const [text, setText] = useState(() => JSON.stringify(params, null, 2));
  const isWrong = parsed(text) === undefined;
  const change = (next: string): void => {
    setText(next);
    const value = parsed(next);
    if (value) onChange(value);
  };
  return (
    <>
      <TextField
        id="draft-params"
        label={t('drafts.exercise.params')}
        helperText={t(isWrong ? 'drafts.exercise.paramsWrong' : 'drafts.exercise.paramsHelp')}
        error={isWrong}
        value={text}
        onChange={(event) => change(event.target.value)}
        multiline
        minRows={10}
        sx={{ mt: 2, '& textarea': { fontFamily: 'ui-monospace, monospace', fontSize: '.88rem' } }}
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
      {errors.length > 0 && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {errors.map(({ path, message }) => (
            <div key={path + message}>
              {path}: {message}
            </div>
          ))}
        </Alert>
      )}
    </>
  );
};
