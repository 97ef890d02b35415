import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { capitalised } from '../format/capitalised.js';
import { useFormat } from '../format/useFormat.js';
import type { HistoryVersionDto } from '../types.js';

/** What the check warned of when a version was published, who let it stand, when and why. */
export const Accepted = ({ accepted, publishedAt, publishedBy }: HistoryVersionDto) => {
  const t = useTranslate();
  const { moment } = useFormat();
  if (accepted.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5, maxWidth: '65ch' }}>
      <Typography>{t(publishedBy ? 'history.accepted.by' : 'history.accepted.bySomebody', { name: publishedBy, when: moment(publishedAt), smart_count: accepted.length })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { overflowWrap: 'anywhere' }, '& li::marker': { color: '#E8924A' } }}>
        {accepted.map((one, index) => (
          <li key={index}>
            <One {...one} />
          </li>
        ))}
      </Box>
    </Box>
  );
};

const One = ({ code, place, message, why, isUnread }: HistoryVersionDto['accepted'][number]) => {
  const t = useTranslate();
  return (
    <>
      {place ? `${place}: ${message}` : capitalised(message)}
      {!message && t('history.accepted.untold', { code })}
      {why && ` ${t('drafts.check.because', { why })}`}
      {isUnread && ` ${t('history.accepted.unread')}`}
    </>
  );
};
