import EditIcon from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useCanAccess, useNavigate, useNotify, useTranslate } from 'react-admin';
import { send } from '../../providers/http.js';
import type { DraftDetailDto, DraftKind } from '../draft.types.js';

/** Opens the draft of something published: the one somebody has begun, or a new one. What is published stands until the draft is. */
export const EditDraft = ({ kind, slug, variant = 'contained' }: { kind: DraftKind; slug: string; variant?: 'contained' | 'outlined' }) => {
  const t = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { canAccess } = useCanAccess({ resource: 'drafts', action: 'edit' });
  const opening = useMutation({
    mutationFn: () => send<DraftDetailDto>('POST', 'drafts', { kind, slug }),
    onSuccess: ({ id }) => void navigate(`/drafts/${id}`),
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
  });
  if (!canAccess) return null;
  return (
    <Button variant={variant} startIcon={<EditIcon />} onClick={() => opening.mutate()} disabled={opening.isPending}>
      {t(`drafts.edit.${kind}`)}
    </Button>
  );
};
