import AddIcon from '@mui/icons-material/Add';
import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCanAccess, useNavigate, useTranslate } from 'react-admin';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { send } from '../../providers/http.js';
import type { DraftDetailDto, DraftKind } from '../draft.types.js';
import { AskTitle } from './AskTitle.js';

interface BeginDraftProps {
  kind: Exclude<DraftKind, 'framework'>;
  variant?: 'contained' | 'outlined';
}

/** *Nytt kurs*: asks what it shall be called, and opens it. */
export const BeginDraft = ({ kind, variant = 'contained' }: BeginDraftProps) => {
  const t = useTranslate();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'drafts', action: 'create' });
  const beginning = useMutation({
    mutationFn: (title: string) => send<DraftDetailDto>('POST', 'drafts', { kind, title }),
    onSuccess: ({ id }) => void navigate(`/drafts/${id}`),
  });
  if (!canAccess) return null;
  return (
    <>
      <Button variant={variant} startIcon={<AddIcon />} onClick={() => setOpen(true)} sx={{ whiteSpace: 'nowrap' }}>
        {t(`drafts.begin.${kind}.button`)}
      </Button>
      <AskTitle
        open={open}
        heading={t(`drafts.begin.${kind}.button`)}
        label={t(`drafts.begin.${kind}.title`)}
        help={t(`drafts.begin.${kind}.help`)}
        submit={t('drafts.begin.submit')}
        language="nb"
        busy={beginning.isPending}
        onSubmit={(title) => beginning.mutate(title)}
        onClose={() => setOpen(false)}
        before={<Typography sx={{ mb: 1 }}>{t('drafts.begin.text')}</Typography>}
      >
        {beginning.isError && <ProblemNotice title={t('drafts.begin.failed')} error={beginning.error} />}
      </AskTitle>
    </>
  );
};
