import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type Facts, NO_FACTS } from '../../media-files/facts.js';

/** Beneath a file in an exercise: whose it is, or that nobody has said. */
export const FileFacts = ({ name, facts, onTell }: { name: string; facts: Facts | undefined; onTell: () => void }) => {
  const t = useTranslate();
  const { owner, licence } = facts ?? NO_FACTS;
  const isTold = licence !== '';
  return (
    <Typography variant="body2" component="div" color={isTold ? 'textSecondary' : 'textPrimary'}>
      {isTold ? t('mediaFiles.told', { owner: owner || t('mediaFiles.unknown'), licence: t(`licences.${licence}`, { _: licence }) }) : t('mediaFiles.untold')}{' '}
      <Button size="small" onClick={onTell} aria-label={t(isTold ? 'mediaFiles.editOf' : 'mediaFiles.tellOf', { name })}>
        {t(isTold ? 'mediaFiles.edit' : 'mediaFiles.tell')}
      </Button>
    </Typography>
  );
};
