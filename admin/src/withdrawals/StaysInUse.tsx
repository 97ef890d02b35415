import { Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section.js';
import { useRead } from '../providers/useRead.js';
import type { FrameworkDetailDto } from '../types.js';

/** The framework is not taken out of use: what rests on it would have nothing to stand on. Said where one would look for the button. */
export const StaysInUse = ({ frameworkId }: { frameworkId: string }) => {
  const t = useTranslate();
  const { data, error } = useRead<FrameworkDetailDto>(`frameworks/${frameworkId}`);
  const counted = (what: 'people' | 'goals' | 'courses'): string => t(`drafts.framework.uses.${what}`, { smart_count: data?.[what] ?? 0 });
  if (!data && !error) return <Skeleton variant="rounded" height={120} aria-hidden />;
  return (
    <Section title={t('withdrawals.heading')}>
      <Typography sx={{ maxWidth: '65ch' }}>{t('withdrawals.framework.why')}</Typography>
      {data && <Typography sx={{ mt: 1, maxWidth: '65ch' }}>{t('withdrawals.framework.rests', { people: counted('people'), goals: counted('goals'), courses: counted('courses') })}</Typography>}
      <Typography sx={{ mt: 1, maxWidth: '65ch' }}>{t('withdrawals.framework.instead')}</Typography>
    </Section>
  );
};
