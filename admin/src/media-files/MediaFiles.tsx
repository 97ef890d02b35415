import { Box, FormControlLabel, Switch, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { useAddress } from '../dashboards/useAddress.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { useRead } from '../providers/useRead.js';
import { EditFacts } from './EditFacts.js';
import { matching, type MediaFileDto } from './media.js';
import { MediaFile } from './MediaFile.js';
import { RemoveFile } from './RemoveFile.js';

/** The pictures, films and sounds of all courses: where they are shown, whose they are, and what nothing shows. */
export const MediaFiles = () => {
  const t = useTranslate();
  const [address, change] = useAddress();
  const wish = { q: address.get('q') ?? '', unused: address.get('unused') === '1' };
  const { data, error, refetch } = useRead<MediaFileDto[]>('media-files');
  const [editing, setEditing] = useState<MediaFileDto>();
  const [removing, setRemoving] = useState<MediaFileDto>();
  const files = data && matching(data, wish);
  return (
    <>
      <Title title={t('resources.media-files.name', { smart_count: 2 })} />
      <Typography sx={{ maxWidth: '65ch', mb: 2 }}>{t('mediaFiles.about')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', mb: 1 }}>
        <TextField type="search" label={t('mediaFiles.search')} value={wish.q} onChange={(event) => change({ q: event.target.value || null })} sx={{ flex: '1 1 14rem', maxWidth: '24rem' }} />
        <FormControlLabel control={<Switch checked={wish.unused} onChange={(_, on) => change({ unused: on ? '1' : null })} />} label={t('mediaFiles.onlyUnused')} />
      </Box>
      {error && <ProblemNotice title={t('spor.failed.title')} error={error} />}
      {!data && !error && <Loading />}
      {files && (
        <Typography aria-live="polite" color="textSecondary" sx={{ mb: 1 }}>
          {files.length > 0 ? t('mediaFiles.count', { smart_count: files.length }) : t(wish.unused && !wish.q ? 'mediaFiles.noneUnused' : 'mediaFiles.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {files?.map((file) => (
          <MediaFile key={file.id} file={file} onEdit={() => setEditing(file)} onRemove={() => setRemoving(file)} />
        ))}
      </Box>
      {editing && <EditFacts file={editing} onClose={() => setEditing(undefined)} onDone={() => void refetch()} />}
      {removing && <RemoveFile file={removing} onClose={() => setRemoving(undefined)} onDone={() => void refetch()} />}
    </>
  );
};
