import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { RecordLink } from '../layout/RecordLink.js';
import type { OrgUnitDto } from '../types.js';

/** In the order of the tree a unit stands as far in as it stands down; in any other order that would say nothing. */
export const UnitName = ({ unit }: { unit: OrgUnitDto }) => {
  const { sort } = useListContext();
  const depth = sort.field === 'path' ? unit.path.length - 1 : 0;
  return (
    <Box sx={{ pl: { xs: depth, md: depth * 2.5 } }}>
      <RecordLink resource="org-units" id={unit.id} text={unit.name} />
    </Box>
  );
};
