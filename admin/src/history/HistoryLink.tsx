import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Button } from '@mui/material';
import { LinkBase, useCanAccess, useTranslate } from 'react-admin';
import type { DraftKind } from '../drafts/draft.types.js';
import { historyAddress } from './historyAddress.js';

/** To every version of a thing, for those who write. */
export const HistoryLink = ({ kind, slug }: { kind: DraftKind; slug: string }) => {
  const t = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'histories', action: 'show' });
  if (!canAccess) return null;
  return (
    <Button component={LinkBase} to={historyAddress(kind, slug)} startIcon={<HistoryIcon />}>
      {t('history.open')}
    </Button>
  );
};
