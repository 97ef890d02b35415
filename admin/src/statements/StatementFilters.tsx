import { Box, Button } from '@mui/material';
import { Form, SaveButton, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useAddress } from '../dashboards/useAddress.js';
import { DayInput } from '../layout/DayInput.js';
import { Reference } from '../layout/Reference.js';
import { Section } from '../layout/Section.js';
import { useRead } from '../providers/useRead.js';
import type { VerbDto } from '../types.js';
import { verbName } from './said.js';

const LABELS = 'resources.statements';
export const FILTERS = ['verb', 'exercise', 'lesson', 'activity', 'from', 'to'] as const;
type Values = Partial<Record<(typeof FILTERS)[number], string | null>>;

const GRID = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' } };

/** Nothing is asked while one chooses: what is chosen goes into the address at once, and the page follows. */
export const StatementFilters = () => {
  const t = useTranslate();
  const [address, change] = useAddress();
  const verbs = useRead<VerbDto[]>('statement-verbs');
  const now = Object.fromEntries(FILTERS.map((name) => [name, address.get(name)]));
  const go = (values: Values): void => change({ ...Object.fromEntries(FILTERS.map((name) => [name, values[name]?.trim() || null])), before: null, after: null });
  const choices = (verbs.data ?? []).map(({ iri }) => ({ id: iri, name: verbName(t, iri) }));
  return (
    <Section title={t(`${LABELS}.filters`)}>
      <Form key={FILTERS.map((name) => now[name]).join('|')} onSubmit={(values: object) => go(values)} defaultValues={now} sanitizeEmptyValues={false}>
        <Box sx={GRID}>
          <SelectInput source="verb" choices={choices} translateChoice={false} emptyText={`${LABELS}.any`} helperText={false} fullWidth />
          <Reference source="exercise" reference="exercises" sort="title" />
          <Reference source="lesson" reference="lessons" sort="title" />
          <DayInput source="from" />
          <DayInput source="to" />
          <TextInput source="activity" helperText={false} autoComplete="off" />
        </Box>
        <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
          <SaveButton alwaysEnable type="submit" label={`${LABELS}.apply`} icon={<></>} variant="outlined" />
          {FILTERS.some((name) => now[name]) && <Button onClick={() => go({})}>{t(`${LABELS}.clear`)}</Button>}
        </Box>
      </Form>
    </Section>
  );
};
