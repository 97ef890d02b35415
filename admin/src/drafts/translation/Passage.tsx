import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PassageDto } from '../draft.types.js';

const TEXT = {
  overflowWrap: 'anywhere',
  '& p': { my: 0 },
  '& h2, & h3, & h4': { fontSize: '1.05rem', fontWeight: 650, my: 0 },
  '& ul, & ol': { my: 0, pl: 2.5 },
  '& aside, & blockquote': { m: 0, pl: 1.5, borderLeft: '3px solid', borderColor: 'divider' },
  '& figure': { m: 0 },
  // A drawing is made for paper: dark lines on a light ground, whatever the theme.
  '& img': { display: 'block', maxWidth: '100%', height: 'auto', borderRadius: 1, bgcolor: '#f6f5f2', colorScheme: 'light' },
  '& table': { display: 'block', overflowX: 'auto' },
} as const;

/** The text is made clean by the server. */
const Words = ({ html }: { html: string }) => <Box lang="nb" sx={TEXT} dangerouslySetInnerHTML={{ __html: html }} />;

/** A passage of the bokmål; one that has changed says so, and what it said before. */
export const Passage = ({ passage: { kind, html, change, before } }: { passage: PassageDto }) => {
  const t = useTranslate();
  if (kind === 'settings' && change === null) return null;
  return (
    <Box data-change={change ?? undefined} sx={change ? { borderLeft: 3, borderColor: '#E8924A', bgcolor: 'action.hover', pl: 1.25, py: 0.5 } : undefined}>
      {change && (
        <Typography variant="body2" sx={{ fontWeight: 650 }}>
          {t(kind === 'settings' ? 'translation.change.settings' : `translation.change.${change}`)}
        </Typography>
      )}
      {kind === 'exercise' && (
        <Typography variant="body2" color="textSecondary">
          {t('translation.exerciseHere')}
        </Typography>
      )}
      {kind === 'words' && html !== null && <Words html={html} />}
      {kind === 'words' && (change === 'changed' || change === 'removed') && <Before html={before} />}
    </Box>
  );
};

const Before = ({ html }: { html: string | null }) => {
  const t = useTranslate();
  return (
    <Box sx={{ mt: 0.75, color: 'text.secondary' }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {t(html === null ? 'translation.notKept' : 'translation.before')}
      </Typography>
      {html !== null && <Words html={html} />}
    </Box>
  );
};
