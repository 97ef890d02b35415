import AddIcon from '@mui/icons-material/Add';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import type { EmployeeDto, PositionDto } from '../types.js';
import { PositionDialog } from './PositionDialog.js';

/** Posts with their dates; one ends by getting a last day, never by being removed. */
export const Positions = ({ employee }: { employee: EmployeeDto }) => {
  const t = useTranslate();
  const { day } = useFormat();
  const [open, setOpen] = useState<PositionDto | 'new' | null>(null);
  const field = (name: string): string => t(`resources.positions.fields.${name}`);
  const add = (
    <Button startIcon={<AddIcon />} variant="outlined" onClick={() => setOpen('new')}>
      {t('resources.positions.add')}
    </Button>
  );
  return (
    <Section title={t('resources.positions.name', { smart_count: 2 })} action={add} flush={employee.positions.length > 0}>
      {employee.positions.length === 0 ? (
        <Typography>{t('resources.positions.none')}</Typography>
      ) : (
        <PlainTable
          caption={t('resources.positions.name', { smart_count: 2 })}
          rows={employee.positions}
          rowKey={({ id }) => id}
          columns={[
            { heading: field('title'), cell: ({ title }) => title },
            { heading: field('orgUnitId'), cell: ({ orgUnit }) => <RecordLink resource="org-units" id={orgUnit.id} text={orgUnit.name} /> },
            { heading: field('startsOn'), cell: ({ startsOn }) => day(startsOn) },
            { heading: field('endsOn'), cell: ({ endsOn }) => (endsOn ? day(endsOn) : '–') },
            { heading: t('spor.actions'), cell: (position) => <Button onClick={() => setOpen(position)} aria-label={t('resources.positions.change', { title: position.title })}>{t('ra.action.edit')}</Button> },
          ]}
        />
      )}
      {open && <PositionDialog employeeId={employee.id} position={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Section>
  );
};
