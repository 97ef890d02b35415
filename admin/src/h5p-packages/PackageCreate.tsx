import { LinearProgress, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Title, useNotify, useRedirect, useTranslate } from 'react-admin';
import { FileChoice } from '../layout/FileChoice.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { Section } from '../layout/Section.js';
import { upload } from '../providers/http.js';
import type { PackageResult } from './package.types.js';

/** A package is checked and stored by the server as soon as it is chosen; then one sees it play. */
export const PackageCreate = () => {
  const t = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const sending = useMutation({
    mutationFn: (file: File) => upload<PackageResult>('h5p-packages', 'package', file),
    onSuccess: ({ contentId, title, installed }) => {
      notify('resources.h5p-packages.uploaded', { messageArgs: { title, installed: installed.join(', '), smart_count: installed.length } });
      redirect('show', 'h5p-packages', contentId);
    },
  });
  return (
    <>
      <Title title={t('resources.h5p-packages.page.create')} />
      <Section title={t('resources.h5p-packages.choose')}>
        <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t('resources.h5p-packages.whatHappens')}</Typography>
        <FileChoice accept=".h5p" label={t('resources.h5p-packages.chooseFile')} file={sending.variables ?? null} onChoose={sending.mutate} disabled={sending.isPending} />
        <div aria-live="polite">
          {sending.isPending && (
            <>
              <Typography sx={{ mt: 2, mb: 1 }}>{t('resources.h5p-packages.checking')}</Typography>
              <LinearProgress aria-label={t('resources.h5p-packages.checking')} />
            </>
          )}
          {sending.isError && <ProblemNotice title={t('resources.h5p-packages.refused')} error={sending.error} places />}
        </div>
      </Section>
    </>
  );
};
