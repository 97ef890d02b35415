import { useMutation } from '@tanstack/react-query';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { fileName, type MediaFileDto } from './media.js';
import { removeFile } from './saving.js';

const Nothing = () => null;

/** A file is taken out of the draft only when nothing shows it; who has an older version keeps what it shows. */
export const RemoveFile = ({ file, onClose, onDone }: { file: MediaFileDto; onClose: () => void; onDone: () => void }) => {
  const t = useTranslate();
  const notify = useNotify();
  const name = fileName(file);
  const removing = useMutation({
    mutationFn: () => removeFile(file),
    onSuccess: () => {
      notify('mediaFiles.removed', { type: 'success', messageArgs: { name } });
      onDone();
    },
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
    onSettled: onClose,
  });
  return (
    <Confirm
      isOpen
      loading={removing.isPending}
      title={t('mediaFiles.removeTitle', { name })}
      content={t('mediaFiles.removeText', { course: file.courseTitle })}
      confirm="mediaFiles.removeConfirm"
      confirmColor="warning"
      ConfirmIcon={Nothing}
      CancelIcon={Nothing}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
    />
  );
};
