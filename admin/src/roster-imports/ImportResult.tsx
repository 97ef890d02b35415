import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import type { RosterImportDto } from '../types.js';
import { useSaid } from './useSaid.js';

/** What was, or would be, done: one sentence, then what came of each row that was not as before. */
export const ImportResult = ({ result }: { result: RosterImportDto }) => {
  const t = useTranslate();
  const said = useSaid();
  const { counts } = result;
  const rows = result.rows.filter((row) => row.result !== 'unchanged' || row.message);
  const title = t('resources.roster-imports.rows');
  return (
    <>
      <Alert severity={counts.refused > 0 ? 'warning' : 'success'} sx={{ mb: 2 }}>
        <Typography component="p" sx={{ fontWeight: 650 }}>
          {said(result)}
        </Typography>
        {counts.refused > 0 && t('resources.roster-imports.refusedKept')}
      </Alert>
      {rows.length > 0 && (
        <Section title={title} flush>
          <PlainTable
            caption={title}
            rows={rows}
            rowKey={({ line }) => line}
            columns={[
              { heading: t('resources.roster-imports.line'), cell: ({ line }) => line },
              { heading: t('resources.roster-imports.result'), cell: (row) => t(`resources.roster-imports.results.${row.result}`) },
              { heading: t('resources.roster-imports.message'), cell: ({ message }) => message || '–' },
            ]}
          />
          {counts.unchanged > 0 && (
            <Typography variant="body2" color="textSecondary" sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
              {t('resources.roster-imports.unchangedHidden')}
            </Typography>
          )}
        </Section>
      )}
    </>
  );
};
