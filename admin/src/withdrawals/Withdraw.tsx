import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section.js';
import type { HistoryDto } from '../types.js';
import { WithdrawDialog } from './WithdrawDialog.js';

/** The way to take a thing out of use, at the end of its history. */
export const Withdraw = ({ history, onDone }: { history: HistoryDto; onDone: () => void }) => {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('withdrawals.heading')}>
      <Typography sx={{ mb: 1.5, maxWidth: '65ch' }}>{t(`withdrawals.about.${history.kind}`)}</Typography>
      <Button color="error" variant="outlined" onClick={() => setOpen(true)}>
        {t('withdrawals.open')}
      </Button>
      {open && (
        <WithdrawDialog
          history={history}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </Section>
  );
};
