import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { ContentLanguage } from '../draft.types.js';
import { useLanguageName } from './useMarkWords.js';

interface RemoveLanguageProps {
  language: ContentLanguage;
  /** What goes, in words. */
  goes: string;
  onRemove: () => void;
}

const Nothing = () => null;

/** Takes a language out of the draft; what goes is said first. */
export const RemoveLanguage = ({ language, goes, onRemove }: RemoveLanguageProps) => {
  const t = useTranslate();
  const name = useLanguageName()(language);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" color="error" startIcon={<DeleteIcon />} onClick={() => setOpen(true)}>
        {t('translation.remove.button', { language: name })}
      </Button>
      <Confirm
        isOpen={open}
        title={t('translation.remove.title', { language: name })}
        content={t('translation.remove.text', { language: name, goes })}
        confirm={t('translation.remove.button', { language: name })}
        confirmColor="warning"
        ConfirmIcon={Nothing}
        CancelIcon={Nothing}
        onConfirm={() => {
          setOpen(false);
          onRemove();
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
};
