import { Box, Typography } from '@mui/material';
import { Loading, Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useAddress } from '../dashboards/useAddress.js';
import { Failed } from '../layout/Failed.js';
import { Section } from '../layout/Section.js';
import { CopyText } from '../layout/CopyText.js';
import { useRead } from '../providers/useRead.js';
import type { StatementDto } from '../types.js';
import { Followed } from './Followed.js';
import { LookBar } from './LookBar.js';
import { OpenLook } from './OpenLook.js';
import { sentence } from './said.js';
import { StatementFacts } from './StatementFacts.js';

const LABELS = 'resources.statements.show';
const CODE = { m: 0, mt: 2, p: 2, borderRadius: 1, bgcolor: 'var(--spor-sunken)', overflow: 'auto', maxHeight: '32rem', fontSize: '.85rem' };

const Raw = ({ statement: { id, raw } }: { statement: StatementDto }) => {
  const t = useTranslate();
  const title = t(`${LABELS}.raw`);
  if (raw === null) {
    return (
      <Section title={title}>
        <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t(`${LABELS}.rawHidden`)}</Typography>
        <OpenLook statementId={id} />
      </Section>
    );
  }
  return (
    <Section title={title}>
      <Typography sx={{ mb: 2 }}>{t(`${LABELS}.rawText`)}</Typography>
      <CopyText label={title} text={raw} />
      <Box component="pre" role="group" aria-label={title} tabIndex={0} lang="en" sx={CODE}>
        {JSON.stringify(JSON.parse(raw), null, 2)}
      </Box>
    </Section>
  );
};

/** One statement: in words, what followed from it, and as it came. */
export const StatementShow = () => {
  const t = useTranslate();
  const { id = '' } = useParams();
  const [address] = useAddress();
  const look = address.get('look');
  const { data: statement, error, isPending, isError, refetch } = useRead<StatementDto>(`statements/${encodeURIComponent(id)}${look ? `?look=${encodeURIComponent(look)}` : ''}`);
  if (isPending) return <Loading />;
  if (isError) {
    return (
      <>
        <Title title={t('spor.failed.title')} />
        <LookBar />
        <Failed title={t('resources.statements.unread')} error={error} refetch={refetch} />
      </>
    );
  }
  return (
    <>
      <Title title={sentence(t, statement)} />
      <LookBar />
      <StatementFacts statement={statement} />
      <Followed statement={statement} />
      <Raw statement={statement} />
    </>
  );
};
