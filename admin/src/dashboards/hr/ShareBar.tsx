import { Box } from '@mui/material';
import { useFormat } from '../../format/useFormat.js';

/** A share as the walked part of a line, with a mark where the goal is; the number says the same. */
export const ShareBar = ({ share, target }: { share: number | null; target: number }) => {
  const { percent } = useFormat();
  if (share === null) return <>–</>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      <Box component="span" sx={{ width: '3.2em', textAlign: 'right' }}>
        {percent(share)}
      </Box>
      <Box aria-hidden sx={{ position: 'relative', width: 130, height: 6, borderRadius: 3, bgcolor: 'divider', display: { xs: 'none', sm: 'block' } }}>
        <Box sx={{ width: `${Math.min(share, 1) * 100}%`, height: '100%', borderRadius: 3, bgcolor: 'primary.main' }} />
        <Box sx={{ position: 'absolute', left: `${target * 100}%`, top: -3, width: 3, height: 12, borderRadius: 2, bgcolor: '#E8924A' }} />
      </Box>
    </Box>
  );
};
