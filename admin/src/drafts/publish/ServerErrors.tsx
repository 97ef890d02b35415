import { Alert, AlertTitle, Box, Link, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { capitalised } from '../../format/capitalised.js';
import { filesOf } from '../desk/filesOf.js';
import type { EditorProps } from '../editor.types.js';
import { usePartName } from '../frame/usePartName.js';
import { lessonWith } from './lessonWith.js';
import { placeOf } from './placeOf.js';

export interface Issue {
  path: string;
  message: string;
}

/** What stands in the way, by part, each with the way to it. It takes the focus. */
export const ServerErrors = ({ draft, state, issues }: EditorProps & { issues: readonly Issue[] }) => {
  const t = useTranslate();
  const nameOf = usePartName(draft, state);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [issues]);
  const paths = [...new Set(issues.map(({ path }) => path))];
  return (
    <Alert ref={box} tabIndex={-1} severity="error" sx={{ mb: 2.5, alignItems: 'flex-start' }}>
      <AlertTitle>{t('drafts.publish.missing')}</AlertTitle>
      {t('drafts.publish.missingText')}
      {paths.map((path) => (
        <Box key={path} sx={{ mt: 1 }}>
          <Link component={LinkBase} to={`/drafts/${draft.id}?${placeOf(path, lessonWith(filesOf(state.files)))}`}>
            {nameOf(path)}
          </Link>
          <Told path={path} messages={issues.filter((one) => one.path === path).map(({ message }) => message)} />
        </Box>
      ))}
    </Alert>
  );
};

const Told = ({ path, messages }: { path: string; messages: readonly string[] }) => {
  const t = useTranslate();
  // The server speaks the editor's language, but calls a field what the file does.
  const words = (message: string): string => capitalised(message.replace(/^([a-zA-Z]+)(?:\.\w+)*: /, (_, field: string) => `${t(`drafts.server.fields.${field}`, { _: field })}: `));
  const lines = path.endsWith('.json') ? [t('drafts.server.exercise', { smart_count: messages.length })] : [...new Set(messages.map(words))];
  return lines.map((line) => (
    <Typography key={line} variant="body2">
      {line}
    </Typography>
  ));
};
