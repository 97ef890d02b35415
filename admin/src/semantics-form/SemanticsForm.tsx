import { Box, CircularProgress } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import type { Language } from '../types.js';
import type { UploadedFile } from './form.js';
import type { Refusal } from './rules/faults.js';
import type { Value } from './rules/value.js';
import { useLibraries } from './useLibraries.js';
import { WholeForm } from './WholeForm.js';

export interface SemanticsFormProps {
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  library: string;
  params: Value;
  onChange: (next: Value) => void;
  /** What the server refused. Each is shown at its field until the field is changed; a summary takes the focus. */
  errors?: readonly Refusal[];
  /** Of the content: its defaults are in it. The form itself speaks the interface's language. */
  language: Language;
  upload: (file: File) => Promise<UploadedFile>;
  /** Where a file that the content has already can be seen; without it, only new files are shown. */
  fileUrl?: (path: string) => string;
  /** Stands beneath a file: what is known of it besides. */
  about?: (path: string) => ReactNode;
  /** The value to which one is led, as the server calls it: what is around it opens, and its field takes the focus, anew with each turn. */
  at?: { readonly what: string; readonly turn: string } | undefined;
}

/** A form for the parameters of an H5P content, made from its type's `semantics.json`. Another content needs another `key`: what is folded and left belongs to one. */
export const SemanticsForm = ({ library, params, language, ...others }: SemanticsFormProps) => {
  const t = useTranslate();
  const { fieldsOf, errors, isLost, isSettled } = useLibraries(library, params, language);
  // It begins when all is there that is written in; a type that is chosen later is waited for where it was chosen.
  const [begun, setBegun] = useState(false);
  if (isSettled && !begun) setBegun(true);
  const fields = fieldsOf(library);
  if (fields && begun) return <WholeForm key={library} fields={fields} fieldsOf={fieldsOf} isLost={isLost} params={params} {...others} />;
  if (errors[0]) return <ProblemNotice title={t('semanticsForm.failed')} error={errors[0]} />;
  return (
    <Box sx={{ my: 3 }}>
      <CircularProgress size={28} aria-label={t('semanticsForm.loading')} />
    </Box>
  );
};
