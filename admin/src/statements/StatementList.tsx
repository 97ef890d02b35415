import { Box, Button, Typography } from '@mui/material';
import { LinkBase, Loading, Title, useTranslate } from 'react-admin';
import { changed, useAddress } from '../dashboards/useAddress.js';
import { useFormat } from '../format/useFormat.js';
import { Failed } from '../layout/Failed.js';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import { useRead } from '../providers/useRead.js';
import type { StatementRowDto, StatementsDto } from '../types.js';
import { LookBar } from './LookBar.js';
import { OpenLook } from './OpenLook.js';
import { sentence, tellerName } from './said.js';
import { FILTERS, StatementFilters } from './StatementFilters.js';
import { StatementLink } from './StatementLink.js';

const LABELS = 'resources.statements';
const ASKED = [...FILTERS, 'look', 'before', 'after'];

const Table = ({ statements }: Pick<StatementsDto, 'statements'>) => {
  const t = useTranslate();
  const { moment } = useFormat();
  return (
    <PlainTable<StatementRowDto>
      caption={t(`${LABELS}.list`)}
      rows={statements}
      rowKey={({ id }) => id}
      columns={[
        { heading: t(`${LABELS}.fields.what`), cell: (row) => <StatementLink id={row.id} text={sentence(t, row)} struck={row.isVoided} /> },
        { heading: t(`${LABELS}.fields.storedAt`), cell: ({ storedAt }) => <time dateTime={storedAt}>{moment(storedAt)}</time> },
        { heading: t(`${LABELS}.fields.toldBy`), cell: ({ toldBy }) => tellerName(t, toldBy) },
      ]}
    />
  );
};

const Empty = ({ isNarrowed }: { isNarrowed: boolean }) => {
  const t = useTranslate();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{t(`${LABELS}.none`)}</Typography>
      <Typography>{t(`${LABELS}.${isNarrowed ? 'noneSuch' : 'noneYet'}`)}</Typography>
    </>
  );
};

/** Older and newer, without numbers: to count the statements would cost more than to show them. */
const Pages = ({ older, newer }: Pick<StatementsDto, 'older' | 'newer'>) => {
  const t = useTranslate();
  const [address] = useAddress();
  if (!older && !newer) return null;
  const to = (values: Record<string, string | null>): string => `/statements?${changed(address, { before: null, after: null, ...values })}`;
  return (
    <Box component="nav" aria-label={t(`${LABELS}.pages`)} sx={{ display: 'flex', gap: 1, mb: 2 }}>
      {newer && <Button component={LinkBase} variant="outlined" to={to({ after: newer })}>{t(`${LABELS}.newer`)}</Button>}
      {older && <Button component={LinkBase} variant="outlined" to={to({ before: older })}>{t(`${LABELS}.older`)}</Button>}
    </Box>
  );
};

/** What has been done, without names until somebody says why. The address is the question. */
export const StatementList = () => {
  const t = useTranslate();
  const [address] = useAddress();
  const asked = new URLSearchParams([...address].filter(([name, value]) => ASKED.includes(name) && value));
  const page = useRead<StatementsDto>(`statements?${asked}`);
  return (
    <>
      <Title title={t(`${LABELS}.name`, { smart_count: 2 })} />
      {!address.has('look') && <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t(`${LABELS}.about`)}</Typography>}
      <LookBar />
      <StatementFilters />
      {page.isPending ? <Loading /> : page.isError ? (
        <Failed title={t(`${LABELS}.unread`)} error={page.error} refetch={page.refetch} />
      ) : (
        <>
          <Section title={t(`${LABELS}.list`)} action={address.has('look') ? undefined : <OpenLook />} flush={page.data.statements.length > 0}>
            {page.data.statements.length > 0 ? <Table statements={page.data.statements} /> : <Empty isNarrowed={asked.size > 0} />}
          </Section>
          <Pages older={page.data.older} newer={page.data.newer} />
        </>
      )}
    </>
  );
};
