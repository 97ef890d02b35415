import { Alert, AlertTitle, Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { SemanticsFormProps } from './SemanticsForm.js';
import { judged } from './rules/faults.js';
import { labelAt } from './rules/labels.js';
import { useLibraries } from './useLibraries.js';

type RefusalsProps = Required<Pick<SemanticsFormProps, 'library' | 'params' | 'language' | 'errors'>>;

/** What the server refused, told with the fields' names: where the fields themselves are in another's editor. */
export const Refusals = ({ library, params, language, errors }: RefusalsProps) => {
  const t = useTranslate();
  const alert = useRef<HTMLDivElement>(null);
  const { fieldsOf } = useLibraries(library, params, language);
  const fields = fieldsOf(library) ?? [];
  useEffect(() => alert.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <Alert ref={alert} severity="error" tabIndex={-1} sx={{ mb: 2 }}>
      <AlertTitle>{t('semanticsForm.summary', { smart_count: errors.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {judged(errors, fields, params).map(({ path, message }) => (
          <li key={path}>{`${labelAt(fields, params, fieldsOf, path, t('semanticsForm.row')) ?? path}: ${message}`}</li>
        ))}
      </Box>
    </Alert>
  );
};
