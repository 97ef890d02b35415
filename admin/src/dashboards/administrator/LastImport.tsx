import { Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Moment } from '../../format/Moment.js';
import { CreateLink } from '../../layout/ActionLink.js';
import { Failed } from '../../layout/Failed.js';
import { RecordLink } from '../../layout/RecordLink.js';
import { useSaid } from '../../roster-imports/useSaid.js';
import type { RosterImportDto } from '../../types.js';

export const LastImport = () => {
  const t = useTranslate();
  const said = useSaid();
  const { data, isPending, error, refetch } = useGetList<RosterImportDto>('roster-imports', { pagination: { page: 1, perPage: 1 }, sort: { field: 'importedAt', order: 'DESC' } });
  const last = data?.[0];
  if (isPending) return <Typography color="textSecondary">{t('ra.page.loading')}</Typography>;
  if (error) return <Failed error={error} refetch={refetch} />;
  return (
    <>
      {last ? (
        <Typography sx={{ mb: 2 }}>
          <RecordLink resource="roster-imports" id={last.id} text={last.fileName} />, <Moment at={last.importedAt} />. {said(last)}
        </Typography>
      ) : (
        <Typography sx={{ mb: 2 }}>{t('spor.administrator.noImport')}</Typography>
      )}
      <CreateLink resource="roster-imports" variant="outlined" />
    </>
  );
};
