import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Section } from '../layout/Section.js';
import type { EmployeeDto } from '../types.js';
import { WaiveDialog } from './WaiveDialog.js';

/** On an employee's page: lets a unit count although they have not taken it. What they have done is neither asked for nor shown. */
export const WaiveUnit = ({ employee }: { employee: EmployeeDto }) => {
  const t = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'waivers', action: 'create' });
  const [isOpen, setOpen] = useState(false);
  if (!canAccess) return null;
  return (
    <Section title={t('waivers.title')}>
      <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t('waivers.text')}</Typography>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('waivers.open')}
      </Button>
      {isOpen && <WaiveDialog employee={employee} onClose={() => setOpen(false)} />}
    </Section>
  );
};
