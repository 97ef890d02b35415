import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { Section } from '../layout/Section.js';
import { BeginAny } from './begin/BeginAny.js';
import type { EditorHomeDto } from './draft.types.js';
import { ToBePublished } from './publish/ToBePublished.js';
import { DraftKindName } from './DraftKindName.js';

type UnderWay = EditorHomeDto['drafts'][number];

const Draft = ({ id, title, kind, touchedAt, touchedBy, scheduled, blocks, warns }: UnderWay) => {
  const t = useTranslate();
  const { ago } = useFormat();
  const found = [...(blocks > 0 ? [t('drafts.underWayBlocks', { smart_count: blocks })] : []), ...(warns > 0 ? [t('drafts.underWayWarns', { smart_count: warns })] : [])];
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      <Link to={`/drafts/${id}`} underline="always" sx={{ fontWeight: 550, flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
        {title}
      </Link>
      <Typography variant="body2" color="textSecondary">
        <DraftKindName kind={kind} /> · {[ago(touchedAt), touchedBy].filter(Boolean).join(', ')}
        {scheduled && <> · <ToBePublished scheduled={scheduled} /></>}
      </Typography>
      <Typography variant="body2" sx={{ flexBasis: '100%' }}>
        {found.length > 0 ? found.join(', ') : t('drafts.underWayReady')}
      </Typography>
    </Box>
  );
};

/** What oneself and the others are writing, the last touched first, and what the check says of each. */
export const DraftsUnderWay = ({ drafts, more }: { drafts: readonly UnderWay[]; more: number }) => {
  const t = useTranslate();
  return (
    <Section title={t('drafts.underWay')}>
      {drafts.length === 0 && <Typography>{t('drafts.noneUnderWay')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 2 }}>
        {drafts.map((draft) => (
          <Draft key={draft.id} {...draft} />
        ))}
      </Box>
      {more > 0 && (
        <Box sx={{ mb: 2 }}>
          <Link to="/drafts">{t('drafts.toList')}</Link>
        </Box>
      )}
      <BeginAny />
    </Section>
  );
};
