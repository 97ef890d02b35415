import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import type { HistoryVersionDto } from '../types.js';

type ChangeList = NonNullable<HistoryVersionDto['changes']>;

/** What differs from the version before, in words. */
export const Changes = ({ changes }: { changes: ChangeList }) => {
  const t = useTranslate();
  if (changes.length === 0) return <Typography>{t('history.changes.nothing')}</Typography>;
  const { list } = useFormat();
  const words = ({ what, name, levels = [] }: ChangeList[number]): string =>
    t(`history.changes.${what}`, { name: what === 'language' ? t(`spor.languages.${name}`).toLowerCase() : name, levels: list(levels.map(String)), smart_count: levels.length });
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, '& li::marker': { color: '#E8924A' } }}>
      {changes.map((change) => (
        <li key={change.what + change.name}>{words(change)}</li>
      ))}
    </Box>
  );
};
