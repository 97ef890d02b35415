import AddIcon from '@mui/icons-material/Add';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { LinkBase, useCanAccess, useCreatePath, useRecordContext, useResourceContext, useTranslate } from 'react-admin';

/** To the form for a new record, for those who may. react-admin's own buttons lose their word on a narrow screen; these keep it. */
export const CreateLink = ({ resource: given, variant = 'contained' }: { resource?: string; variant?: 'contained' | 'outlined' }) => {
  const t = useTranslate();
  const resource = useResourceContext({ resource: given }) ?? '';
  const path = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!canAccess) return null;
  return (
    <Button component={LinkBase} to={path({ resource, type: 'create' })} variant={variant} startIcon={<AddIcon />}>
      {t(`resources.${resource}.page.create`)}
    </Button>
  );
};

/** To the form of the record one looks at, for those who may. */
export const EditLink = () => {
  const t = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const path = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'edit' });
  if (!canAccess || !record) return null;
  return (
    <Button component={LinkBase} to={path({ resource, type: 'edit', id: record.id })} variant="outlined" startIcon={<EditIcon />}>
      {t('ra.action.edit')}
    </Button>
  );
};
