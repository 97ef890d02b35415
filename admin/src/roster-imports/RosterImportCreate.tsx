import { Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { upload } from '../providers/http.js';
import type { RosterImportDto } from '../types.js';
import { ChooseRoster, type Kind } from './ChooseRoster.js';
import { ImportResult } from './ImportResult.js';

interface Run {
  file: File;
  kind: Kind;
  dryRun: boolean;
}

const run = ({ file, kind, dryRun }: Run): Promise<RosterImportDto> => upload<RosterImportDto>(`roster-imports?kind=${kind}&dryRun=${dryRun}`, 'file', file);

/** Choose a file, see what it would do, row by row, and only then do it. */
export const RosterImportCreate = () => {
  const t = useTranslate();
  const [kind, setKind] = useState<Kind>('employees');
  const [file, setFile] = useState<File | null>(null);
  const importing = useMutation({ mutationFn: run });
  const start = (next: File, dryRun: boolean): void => importing.mutate({ file: next, kind, dryRun });
  // Another kind of file is another import: what stood for the first one is not to be applied as the second.
  const changeKind = (next: Kind): void => {
    setKind(next);
    setFile(null);
    importing.reset();
  };
  const choose = (chosen: File): void => {
    setFile(chosen);
    start(chosen, true);
  };
  const result = importing.data;
  const writes = result ? result.counts.created + result.counts.changed : 0;
  return (
    <>
      <Title title={t('resources.roster-imports.page.create')} />
      <ChooseRoster kind={kind} onKind={changeKind} file={file} onFile={choose} disabled={importing.isPending} />
      <div aria-live="polite">
        {importing.isPending && (
          <>
            <Typography sx={{ mb: 1 }}>{t(`resources.roster-imports.working.${importing.variables.dryRun ? 'dry' : 'real'}`)}</Typography>
            <LinearProgress aria-label={t('ra.page.loading')} sx={{ mb: 2 }} />
          </>
        )}
        {importing.isError && <ProblemNotice title={t('resources.roster-imports.failed')} error={importing.error} />}
        {result && <ImportResult result={result} />}
      </div>
      {file && result?.dryRun && (
        <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
          <Button variant="contained" disabled={writes === 0 || importing.isPending} onClick={() => start(file, false)}>
            {t('resources.roster-imports.apply', { smart_count: writes })}
          </Button>
        </Stack>
      )}
      {result && !result.dryRun && (
        <Button component={LinkBase} to={result.kind === 'employees' ? '/employees' : '/org-units'} variant="contained" sx={{ mt: 2 }}>
          {t(`resources.roster-imports.see.${result.kind}`)}
        </Button>
      )}
    </>
  );
};
