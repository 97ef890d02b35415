import { FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { Section } from '../../layout/Section.js';
import { clockOf, tomorrowMorning } from './osloClock.js';

interface WhenProps {
  /** On the clock in Oslo; null for now. */
  time: string | null;
  onTime: (time: string | null) => void;
}

/** Now, or at a time. */
export const When = ({ time, onTime }: WhenProps) => {
  const t = useTranslate();
  const { dayInWords } = useFormat();
  return (
    <Section title={t('drafts.schedule.when')}>
      <RadioGroup aria-label={t('drafts.schedule.when')} value={time === null ? 'now' : 'later'} onChange={(_, value) => onTime(value === 'now' ? null : tomorrowMorning())}>
        <FormControlLabel value="now" control={<Radio size="small" />} label={t('drafts.schedule.now')} />
        <FormControlLabel value="later" control={<Radio size="small" />} label={t('drafts.schedule.later')} />
      </RadioGroup>
      {time !== null && (
        <>
          <TextField type="datetime-local" label={t('drafts.schedule.at')} value={time} onChange={({ target }) => onTime(target.value)} slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: clockOf(new Date()) } }} sx={{ mt: 1.5, maxWidth: '20rem' }} fullWidth />
          {/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(time) && <Typography sx={{ mt: 0.5 }}>{t('drafts.schedule.words', { day: dayInWords(time.slice(0, 10)), time: time.slice(11) })}</Typography>}
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, maxWidth: '65ch' }}>
            {t('drafts.schedule.help')}
          </Typography>
        </>
      )}
    </Section>
  );
};
