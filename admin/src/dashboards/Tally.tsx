import { Box, Card, Typography } from '@mui/material';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import { useMay } from '../access/useMay.js';
import { useFormat } from '../format/useFormat.js';

const Count = ({ resource }: { resource: string }) => {
  const t = useTranslate();
  const { number } = useFormat();
  const { total, error } = useGetList(resource, { pagination: { page: 1, perPage: 1 } });
  return (
    <Card component={LinkBase} to={`/${resource}`} sx={{ p: 2, color: 'text.primary', textDecoration: 'none', '&:hover': { borderColor: 'primary.main' } }}>
      <Typography sx={{ fontSize: '1.7rem', fontWeight: 650, lineHeight: 1.1, fontVariantNumeric: 'tabular-nums' }}>{error ? '–' : total === undefined ? '…' : number(total)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t(`resources.${resource}.name`, { smart_count: total ?? 2 })}
      </Typography>
    </Card>
  );
};

/** How many there are of each, as doors to the lists; those that are shut are not there. */
export const Tally = ({ of }: { of: string[] }) => {
  const may = useMay();
  const open = of.filter((resource) => may(resource, 'list'));
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))', mb: 3 }}>
      {open.map((resource) => (
        <Count key={resource} resource={resource} />
      ))}
    </Box>
  );
};
