import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useDelete, useNotify, useRedirect, useTranslate } from 'react-admin';
import { toldOf } from '../layout/problem.js';
import type { CoursePackageDto } from '../types.js';

const Nothing = () => null;

/** Takes away a package that nothing uses. It can't be had back from here, so it asks first. */
export const RemoveCoursePackage = ({ of: one }: { of: CoursePackageDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const [open, setOpen] = useState(false);
  const [remove, { isPending }] = useDelete<CoursePackageDto>();
  if (one.uses.length > 0) return null;
  const { id, title } = one;
  const confirmed = (): void => {
    const onSuccess = (): void => {
      notify('coursePackages.removed', { type: 'success', messageArgs: { title } });
      redirect('list', 'course-packages');
    };
    const onError = (error: unknown): void => notify(toldOf(error).message || 'spor.unreachable', { type: 'error' });
    void remove('course-packages', { id, previousData: one }, { mutationMode: 'pessimistic', onSuccess, onError, onSettled: () => setOpen(false) });
  };
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setOpen(true)}>
        {t('coursePackages.remove')}
      </Button>
      <Confirm isOpen={open} loading={isPending} title={t('coursePackages.removeTitle', { title })} content={t('coursePackages.removeText')} confirm="coursePackages.remove" confirmColor="warning" ConfirmIcon={Nothing} CancelIcon={Nothing} onConfirm={confirmed} onClose={() => setOpen(false)} />
    </>
  );
};
