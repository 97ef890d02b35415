import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ContentLanguage } from '../draft.types.js';

export interface CardWords {
  /** Above the title: what it is, and how long it takes. */
  over: string;
  title: string;
  text: string;
  language: ContentLanguage;
}

const PICTURE = { width: '12rem', maxWidth: '100%', aspectRatio: '3 / 2', borderRadius: 1, display: 'block' } as const;

/** As employees meet it in Min læring. */
export const CoverCard = ({ url, over, title, text, language }: CardWords & { url: string | undefined }) => {
  const t = useTranslate();
  return (
    <Box role="group" aria-label={t('drafts.cover.preview')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, p: 2, border: 1, borderColor: 'divider', borderRadius: 2, maxWidth: '44rem' }}>
      {url ? (
        // It is decoration: what the course is about is said beside it.
        <Box component="img" src={url} alt="" sx={{ ...PICTURE, objectFit: 'cover' }} />
      ) : (
        <Box sx={{ ...PICTURE, display: 'grid', placeItems: 'center', border: '2px dashed', borderColor: 'divider', p: 1, textAlign: 'center' }}>
          <Typography variant="body2" color="textSecondary">
            {t('drafts.cover.none')}
          </Typography>
        </Box>
      )}
      <Box lang={language} sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography variant="body2" color="textSecondary">{over}</Typography>
        <Typography sx={{ fontWeight: 650 }}>{title}</Typography>
        <Typography variant="body2">{text}</Typography>
      </Box>
    </Box>
  );
};
