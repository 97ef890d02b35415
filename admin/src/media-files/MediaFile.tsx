import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import CaptionsIcon from '@mui/icons-material/ClosedCaptionOutlined';
import FilmIcon from '@mui/icons-material/MovieOutlined';
import SoundIcon from '@mui/icons-material/VolumeUpOutlined';
import { Box, Button, Card, Link, Typography } from '@mui/material';
import { LinkBase, useLocaleState, useTranslate } from 'react-admin';
import { alternativesOf, fileName, type MediaFileDto, sizeOf } from './media.js';

const ICONS = { picture: FilmIcon, film: FilmIcon, sound: SoundIcon, captions: CaptionsIcon };
/** A drawing is made for paper: dark lines on a light ground, whatever the theme. */
const FRAME = { width: 120, height: 90, flex: 'none', display: 'grid', placeItems: 'center', borderRadius: 1, border: 1, borderColor: 'divider', overflow: 'hidden' } as const;

const Thumbnail = ({ url, kind }: MediaFileDto) => {
  const Icon = ICONS[kind];
  if (url === null) return <Box sx={FRAME}><Icon aria-hidden sx={{ color: 'text.secondary' }} /></Box>;
  // What it shows is said beside it.
  return <Box component="img" src={url} alt="" loading="lazy" sx={{ ...FRAME, objectFit: 'contain', bgcolor: '#f6f5f2', colorScheme: 'light' }} />;
};

const Line = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
    <Box component="span" sx={{ fontWeight: 650 }}>{name}:</Box> {children}
  </Typography>
);

/** Where it is shown: in the draft when somebody is writing on the course, else as the employees have it. */
const Places = ({ places, slug, draftId }: MediaFileDto) => {
  const t = useTranslate();
  return places.map(({ lesson, title, language, exercise }, index) => {
    const text = `${lesson === null ? t('drafts.parts.page') : title}${language === 'nb' ? '' : ` (${t(`translation.languages.${language}`)})`}`;
    const search = new URLSearchParams({ ...(lesson ? { part: lesson } : {}), ...(exercise ? { exercise } : {}), ...(language === 'nb' ? {} : { language }) });
    return (
      <span key={index}>
        {index > 0 && ', '}
        {draftId ? <Link component={LinkBase} to={`/drafts/${draftId}?${search}`}>{text}</Link> : <Link href={`/kurs/${slug}${lesson ? `/${lesson}` : ''}`}>{text}</Link>}
      </span>
    );
  });
};

/** A file with what is known of it, and what can be done. */
export const MediaFile = ({ file, onEdit, onRemove }: { file: MediaFileDto; onEdit: () => void; onRemove: () => void }) => {
  const t = useTranslate();
  const [language] = useLocaleState();
  const { kind, bytes, width, height, owner, licence, attribution, places, courseTitle, draftId } = file;
  const name = fileName(file);
  const alternatives = alternativesOf(file);
  const facts = [t(`mediaFiles.kinds.${kind}`), ...(width && height ? [t('mediaFiles.pixels', { width, height })] : []), bytes === null ? t('mediaFiles.gone') : sizeOf(bytes, language)];
  return (
    <Card component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, p: 2, mb: 1.5 }}>
      <Thumbnail {...file} />
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography component="h2" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>{name}</Typography>
        <Typography variant="body2" color="textSecondary">{[courseTitle, ...facts].join(' · ')}</Typography>
        <Line name={t('mediaFiles.shownIn')}>{places.length > 0 ? <Places {...file} /> : t('mediaFiles.nowhere')}</Line>
        {kind === 'picture' && alternatives.length > 0 && <Line name={t('mediaFiles.alternative')}>{alternatives.join(' · ')}</Line>}
        <Line name={t('mediaFiles.owner')}>{owner || t('mediaFiles.unknown')}</Line>
        <Line name={t('mediaFiles.licence')}>{licence ? t(`licences.${licence}`, { _: licence }) : t('mediaFiles.unknown')}</Line>
        {attribution && <Line name={t('mediaFiles.attribution')}>{attribution}</Line>}
        {draftId && <Typography variant="body2" color="textSecondary">{t('mediaFiles.inDraft')}</Typography>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <Button size="small" startIcon={<EditIcon />} onClick={onEdit} aria-label={t('mediaFiles.editOf', { name })}>{t('mediaFiles.edit')}</Button>
        {places.length === 0 && <Button size="small" color="error" startIcon={<DeleteIcon />} onClick={onRemove} aria-label={t('mediaFiles.removeOf', { name })}>{t('ra.action.remove')}</Button>}
      </Box>
    </Card>
  );
};
