import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { Facts } from './facts.js';
import { FactsDialog } from './FactsDialog.js';
import { fileName, type MediaFileDto } from './media.js';
import { saveFacts } from './saving.js';

/** Whose a file is and what is to be said of it. It goes into the course's draft, and is valid when that is published. */
export const EditFacts = ({ file, onClose, onDone }: { file: MediaFileDto; onClose: () => void; onDone: () => void }) => {
  const t = useTranslate();
  const notify = useNotify();
  const saving = useMutation({
    mutationFn: (facts: Facts) => saveFacts(file, facts),
    onSuccess: () => {
      notify('mediaFiles.saved', { type: 'success', messageArgs: { course: file.courseTitle } });
      onDone();
      onClose();
    },
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
  });
  const { owner, attribution } = file;
  return <FactsDialog name={fileName(file)} help={t('mediaFiles.editHelp')} value={{ owner, licence: file.licence ?? '', attribution }} onSave={(facts) => saving.mutate(facts)} onClose={onClose} isSaving={saving.isPending} />;
};
