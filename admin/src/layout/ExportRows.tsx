import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { fetchRelatedRecords, useDataProvider, useListContext, useNotify, useTranslate, type Exporter } from 'react-admin';
import { toldOf } from './problem.js';

/** Everything, not only the page one sees; the data provider reads it in pages. */
const ALL_ROWS = 1_000_000;

/** Downloads every row of the list as it is filtered and sorted now. */
export const ExportRows = ({ exporter }: { exporter: Exporter }) => {
  const t = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { resource, filterValues, filter, sort, total } = useListContext();
  const saving = useMutation({
    mutationFn: async () => {
      const { data } = await dataProvider.getList(resource, { filter: { ...filterValues, ...filter }, sort, pagination: { page: 1, perPage: ALL_ROWS } });
      await exporter(data, fetchRelatedRecords(dataProvider), dataProvider, resource);
    },
    onError: (error: unknown) => notify(toldOf(error).message || 'ra.notification.http_error', { type: 'error' }),
  });
  return (
    <Button startIcon={<DownloadIcon />} onClick={() => saving.mutate()} disabled={saving.isPending || total === 0}>
      {t(saving.isPending ? 'spor.exporting' : 'ra.action.export')}
    </Button>
  );
};
