import { LinearProgress, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useNotify, useRedirect, useTranslate } from 'react-admin';
import { FileChoice } from '../layout/FileChoice.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { Section } from '../layout/Section.js';
import { type Facts, factsMissing, NO_FACTS, saysOther } from '../media-files/facts.js';
import { FactsFields } from '../media-files/FactsFields.js';
import { upload } from '../providers/http.js';
import type { CoursePackageDto } from '../types.js';

/** First whose it is, then the file, which is looked through and kept as soon as it is chosen. */
export const CoursePackageCreate = () => {
  const t = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const [facts, setFacts] = useState<Facts>(NO_FACTS);
  const [isAsked, setAsked] = useState(false);
  const sending = useMutation({
    mutationFn: (file: File) => upload<CoursePackageDto>(`course-packages?${new URLSearchParams(Object.entries(facts).filter(([, value]) => value.trim() !== ''))}`, 'package', file),
    onSuccess: (one) => {
      const { id, title, units } = one;
      if (saysOther(one, facts)) notify('coursePackages.factsStand', { type: 'warning', messageArgs: { title } });
      else notify('coursePackages.uploaded', { type: 'success', messageArgs: { title, smart_count: units.length } });
      redirect('show', 'course-packages', id);
    },
  });
  const choose = (file: File): void => {
    setAsked(true);
    if (factsMissing(facts).length === 0) sending.mutate(file);
  };
  return (
    <>
      <Title title={t('resources.course-packages.page.create')} />
      <Section title={t('coursePackages.whose')}>
        <Typography sx={{ mb: 1.5, maxWidth: '65ch' }}>{t('coursePackages.whoseHelp')}</Typography>
        <FactsFields value={facts} onChange={setFacts} isAsked={isAsked} />
      </Section>
      <Section title={t('coursePackages.choose')}>
        <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t('coursePackages.whatHappens')}</Typography>
        <FileChoice accept=".zip,.xml" label={t('coursePackages.chooseFile')} file={sending.variables ?? null} onChoose={choose} disabled={sending.isPending} />
        <div aria-live="polite">
          {isAsked && factsMissing(facts).length > 0 && <Typography color="error" sx={{ mt: 2 }}>{t('coursePackages.factsFirst')}</Typography>}
          {sending.isPending && (
            <>
              <Typography sx={{ mt: 2, mb: 1 }}>{t('coursePackages.checking')}</Typography>
              <LinearProgress aria-label={t('coursePackages.checking')} />
            </>
          )}
          {sending.isError && <ProblemNotice title={t('coursePackages.refused')} error={sending.error} places />}
        </div>
      </Section>
    </>
  );
};
