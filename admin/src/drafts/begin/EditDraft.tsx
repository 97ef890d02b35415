import EditIcon from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useCanAccess, useNavigate, useNotify, useTranslate } from 'react-admin';
import { send } from '../../providers/http.js';
import type { DraftDetailDto, DraftKind } from '../draft.types.js';

interface EditDraftProps {
  kind: DraftKind;
  slug: string;
  variant?: 'contained' | 'outlined';
  /** Short words, among many of the same; `label` then says which one it is. */
  text?: string;
  label?: string;
  /** Where in the draft the focus goes. */
  field?: string;
}

/** Opens the draft of something published: the one somebody has begun, or a new one. What is published stands until the draft is. */
export const EditDraft = ({ kind, slug, variant = 'contained', text, label, field }: EditDraftProps) => {
  const t = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { canAccess } = useCanAccess({ resource: 'drafts', action: 'edit' });
  const opening = useMutation({
    mutationFn: () => send<DraftDetailDto>('POST', 'drafts', { kind, slug }),
    onSuccess: ({ id }) => void navigate(`/drafts/${id}${field ? `?field=${field}` : ''}`),
    onError: ({ message }) => notify(message || 'spor.unreachable', { type: 'error' }),
  });
  if (!canAccess) return null;
  return (
    <Button variant={text ? 'text' : variant} size={text ? 'small' : 'medium'} startIcon={<EditIcon />} aria-label={label} onClick={() => opening.mutate()} disabled={opening.isPending}>
      {text ?? t(`drafts.edit.${kind}`)}
    </Button>
  );
};
