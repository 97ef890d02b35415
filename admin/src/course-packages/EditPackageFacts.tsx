import EditIcon from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { type Facts } from '../media-files/facts.js';
import { FactsDialog } from '../media-files/FactsDialog.js';
import { send } from '../providers/http.js';
import type { CoursePackageDto } from '../types.js';

/** Whose a package is and what is to be said of it. It is also how one mends what was said when it was uploaded. */
export const EditPackageFacts = ({ of: { id, title, owner, licence, attribution } }: { of: CoursePackageDto }) => {
  const t = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const saving = useMutation({
    mutationFn: (facts: Facts) => send<CoursePackageDto>('PUT', `course-packages/${id}/facts`, facts),
    onSuccess: () => {
      notify('coursePackages.factsSaved', { type: 'success' });
      refresh();
      setOpen(false);
    },
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
  });
  return (
    <>
      <Button startIcon={<EditIcon />} onClick={() => setOpen(true)}>
        {t('coursePackages.editFacts')}
      </Button>
      {open && <FactsDialog name={title} help={t('coursePackages.editFactsHelp')} value={{ owner, licence, attribution }} onSave={(facts) => saving.mutate(facts)} onClose={() => setOpen(false)} isSaving={saving.isPending} />}
    </>
  );
};
