import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useCanAccess, useDelete, useNotify, useRedirect, useTranslate } from 'react-admin';
import { toldOf } from '../layout/problem.js';
import type { LibraryDetailDto } from '../types.js';

/** Takes away a library that nothing uses. Its files can't be had back, so it asks first. */
export const RemoveLibrary = ({ library }: { library: LibraryDetailDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'h5p-libraries', action: 'delete' });
  const [remove, { isPending }] = useDelete<LibraryDetailDto>();
  if (!canAccess || library.isUsed) return null;
  const { id } = library;
  const say = (key: string): string => t(`resources.h5p-libraries.${key}`, { id });
  const confirmed = (): void => {
    const onSuccess = (): void => {
      notify('resources.h5p-libraries.removed', { type: 'success', messageArgs: { id } });
      redirect('list', 'h5p-libraries');
    };
    const onError = (error: unknown): void => notify(toldOf(error).message || 'spor.unreachable', { type: 'error' });
    void remove('h5p-libraries', { id, previousData: library }, { mutationMode: 'pessimistic', onSuccess, onError, onSettled: () => setOpen(false) });
  };
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setOpen(true)}>
        {say('remove')}
      </Button>
      <Confirm
        isOpen={open}
        loading={isPending}
        title={say('removeTitle')}
        content={say('removeText')}
        confirm="resources.h5p-libraries.remove"
        confirmColor="warning"
        ConfirmIcon={Nothing}
        CancelIcon={Nothing}
        onConfirm={confirmed}
        onClose={() => setOpen(false)}
      />
    </>
  );
};

/** The dialog's words are enough. */
const Nothing = () => null;
