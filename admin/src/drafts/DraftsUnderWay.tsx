import { Box, Typography } from '@mui/material';
import { Link, useCanAccess, useGetList, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { Section } from '../layout/Section.js';
import { BeginAny } from './begin/BeginAny.js';
import type { DraftDto } from './draft.types.js';
import { ToBePublished } from './publish/ToBePublished.js';
import { DraftKindName } from './DraftKindName.js';

const NEWEST = { pagination: { page: 1, perPage: 10 }, sort: { field: 'touchedAt', order: 'DESC' } as const };

/** What oneself and the others are writing, the last touched first. */
export const DraftsUnderWay = () => {
  const t = useTranslate();
  const { ago } = useFormat();
  const { canAccess } = useCanAccess({ resource: 'drafts', action: 'list' });
  const { data: drafts, total = 0 } = useGetList<DraftDto>('drafts', NEWEST, { enabled: canAccess === true });
  if (!canAccess) return null;
  return (
    <Section title={t('drafts.underWay')}>
      {drafts?.length === 0 && <Typography>{t('drafts.noneUnderWay')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 2 }}>
        {drafts?.map((draft) => (
          <Box component="li" key={draft.id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
            <Link to={`/drafts/${draft.id}`} underline="always" sx={{ fontWeight: 550, flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
              {draft.title}
            </Link>
            <Typography variant="body2" color="textSecondary">
              <DraftKindName kind={draft.kind} /> · {[ago(draft.touchedAt), draft.touchedBy].filter(Boolean).join(', ')}
              {draft.scheduled && <> · <ToBePublished scheduled={draft.scheduled} /></>}
            </Typography>
          </Box>
        ))}
      </Box>
      {total > NEWEST.pagination.perPage && <Link to="/drafts">{t('drafts.toList')}</Link>}
      <BeginAny />
    </Section>
  );
};
