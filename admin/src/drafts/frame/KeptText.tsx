import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { type Backup, dropBackup } from '../desk/backup.js';
import type { FileContent } from '../draft.types.js';
import { linesOf } from './linesOf.js';
import { usePartName } from './usePartName.js';

const Nothing = () => null;

const Part = ({ name, content }: { name: string; content: FileContent | null }) => {
  const t = useTranslate();
  const notify = useNotify();
  const text = linesOf(content).join('\n');
  const copy = (): void => void Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(() => notify('drafts.left.copied', { type: 'success' }), () => notify('drafts.left.notCopied', { type: 'warning' }));
  return (
    <Box component="section" aria-label={name} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', color: 'text.primary', p: 1.5, mb: 1.5 }}>
      <Typography sx={{ fontWeight: 650, mb: 0.5 }}>{name}</Typography>
      <Box role="group" aria-label={name} tabIndex={0} sx={{ maxHeight: 200, overflow: 'auto', mb: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {content === null ? t('drafts.left.removed') : text}
      </Box>
      {content !== null && (
        <Button variant="outlined" onClick={copy} aria-label={t('drafts.left.copyOf', { part: name })}>
          {t('drafts.left.copy')}
        </Button>
      )}
    </Box>
  );
};

/** What was written in a draft that is gone: it can be copied, and is thrown away only when one says so. */
export const KeptText = ({ backup }: { backup: Backup }) => {
  const t = useTranslate();
  const nameOf = usePartName(backup, backup);
  const [asking, setAsking] = useState(false);
  const [isDropped, setDropped] = useState(false);
  const drop = (): void => {
    dropBackup(backup.id);
    setAsking(false);
    setDropped(true);
  };
  if (isDropped) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2.5, alignItems: 'flex-start', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>{t('drafts.left.title')}</AlertTitle>
      <Typography sx={{ mb: 1.5 }}>{t('drafts.left.text')}</Typography>
      {Object.entries(backup.files).map(([path, { content }]) => (
        <Part key={path} name={nameOf(path)} content={content} />
      ))}
      <Button color="inherit" onClick={() => setAsking(true)}>
        {t('drafts.left.drop')}
      </Button>
      <Confirm isOpen={asking} title={t('drafts.left.dropTitle')} content={t('drafts.left.dropText')} confirm="drafts.left.dropConfirm" confirmColor="warning" ConfirmIcon={Nothing} CancelIcon={Nothing} onConfirm={drop} onClose={() => setAsking(false)} />
    </Alert>
  );
};
