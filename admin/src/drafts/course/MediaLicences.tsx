import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LicenceField } from '../fields/LicenceField.js';
import { WordsField } from '../fields/WordsField.js';
import { outlineOf, setOutline } from './courseFiles.js';
import { mediaIn, withLicence } from './courseMedia.js';
import type { PartProps } from './part.types.js';

/** Who made each photograph, film and sound, and what one may do with it. Nothing when the course has none. */
export const MediaLicences = ({ desk, files }: Pick<PartProps, 'desk' | 'files'>) => {
  const t = useTranslate();
  const { media = [] } = outlineOf(files);
  const names = mediaIn(files);
  if (names.length === 0) return null;
  return (
    <Box id="draft-media" tabIndex={-1} role="group" aria-labelledby="draft-media-name" sx={{ mt: 1.5 }}>
      <Typography id="draft-media-name" component="h3" sx={{ fontWeight: 650 }}>
        {t('drafts.stewardship.media')}
      </Typography>
      <Typography color="textSecondary" variant="body2" sx={{ mb: 1 }}>
        {t('drafts.stewardship.mediaHelp')}
      </Typography>
      {names.map((file, index) => {
        const { licence = '', attribution = '' } = media.find((one) => one.file === file) ?? {};
        const put = (part: { licence?: string; attribution?: string }): void => desk.put(setOutline(files, { media: withLicence(media, file, part) }));
        return (
          <Box key={file} role="group" aria-label={file.replace('media/', '')} sx={{ mb: 1.5 }}>
            <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {file.replace('media/', '')}
            </Typography>
            <LicenceField id={`draft-media-licence-${index}`} label={t('drafts.stewardship.licence')} value={licence} onChange={(next) => put({ licence: next })} />
            <WordsField id={`draft-media-attribution-${index}`} label={t('drafts.stewardship.madeBy')} value={attribution} onChange={(next) => put({ attribution: next })} most={500} />
          </Box>
        );
      })}
    </Box>
  );
};
