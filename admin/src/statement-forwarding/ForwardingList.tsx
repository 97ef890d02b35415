import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Loading, Title, useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { useFormat } from '../format/useFormat.js';
import { Facts } from '../layout/Facts.js';
import { Failed } from '../layout/Failed.js';
import { Section } from '../layout/Section.js';
import { read } from '../providers/http.js';
import type { ForwardingDto } from '../types.js';
import { hostOf, isPastCounting, standingOf } from './standing.js';

const LABELS = 'resources.statement-forwarding';
const EVERY_30_SECONDS = 30_000;

const Target = ({ target, behind, givenThrough, refused, failure }: ForwardingDto) => {
  const t = useTranslate();
  const { number } = useFormat();
  const standing = standingOf({ behind, failure });
  const left = isPastCounting(behind) ? t(`${LABELS}.moreThan`, { count: number(behind - 1) }) : number(behind);
  return (
    <Section title={hostOf(target)}>
      <Alert severity={failure ? 'warning' : 'success'} sx={{ mb: 2 }}>
        {t(`${LABELS}.standing.${standing}`, { status: failure?.status })}
      </Alert>
      <Facts
        of={[
          [t(`${LABELS}.fields.target`), target],
          [t(`${LABELS}.fields.behind`), left],
          [t(`${LABELS}.fields.givenThrough`), givenThrough && <Moment key="given" at={givenThrough} />],
          [t(`${LABELS}.fields.refused`), refused > 0 ? t(`${LABELS}.refused`, { smart_count: refused, count: number(refused) }) : number(refused)],
          ...(failure ? [[t(`${LABELS}.fields.nextAt`), <Moment key="next" at={failure.nextAt} />] satisfies [string, React.ReactNode]] : []),
        ]}
      />
    </Section>
  );
};

const Nowhere = () => {
  const t = useTranslate();
  return (
    <Box sx={{ maxWidth: '38rem' }}>
      <Typography variant="h5" component="h2" sx={{ mb: 1 }}>{t(`${LABELS}.none`)}</Typography>
      <Typography>{t(`${LABELS}.noneText`)}</Typography>
    </Box>
  );
};

/** Where statements are passed on to, and how far. It is set where the program runs, with the keys, so here it is only read. */
export const ForwardingList = () => {
  const t = useTranslate();
  const standings = useQuery({ queryKey: ['read', 'statement-forwarding'], queryFn: ({ signal }) => read<ForwardingDto[]>('statement-forwarding', signal), refetchInterval: EVERY_30_SECONDS });
  return (
    <>
      <Title title={t(`${LABELS}.name`, { smart_count: 2 })} />
      <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t(`${LABELS}.about`)}</Typography>
      {standings.isPending ? <Loading /> : standings.isError ? <Failed title={t(`${LABELS}.unread`)} error={standings.error} refetch={standings.refetch} /> : null}
      {standings.data?.length === 0 && <Nowhere />}
      {standings.data?.map((one) => <Target key={one.target} {...one} />)}
    </>
  );
};
