import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import type { RosterImportDto } from '../types.js';
import { useSaid } from './useSaid.js';

const MOST_AT_FIRST = 100;

/** What was, or would be, done: one sentence, then what came of each row that was not as before, first those that were refused. */
export const ImportResult = ({ result }: { result: RosterImportDto }) => {
  const t = useTranslate();
  const said = useSaid();
  const { counts } = result;
  const [all, setAll] = useState(false);
  const told = result.rows.filter((row) => row.result !== 'unchanged' || row.message).sort((a, b) => Number(b.result === 'refused') - Number(a.result === 'refused') || a.line - b.line);
  const rows = all ? told : told.slice(0, MOST_AT_FIRST);
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
          {rows.length < told.length && (
            <Box sx={{ px: 2.5, py: 1.5 }}>
              <Button variant="outlined" onClick={() => setAll(true)}>
                {t('resources.roster-imports.showAll', { count: told.length })}
              </Button>
            </Box>
          )}
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
