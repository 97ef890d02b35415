import { Box, Breadcrumbs, Link as MuiLink, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { GoalFiguresDto } from '../../types.js';
import { changed, useAddress } from '../useAddress.js';

/** Where in the organisation one is, and the way up again. */
export const Trail = ({ figures }: { figures: GoalFiguresDto }) => {
  const t = useTranslate();
  const [address] = useAddress();
  const above = figures.breadcrumb.filter(({ id }) => id !== figures.unit.id);
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {figures.goal.title}
      </Typography>
      <Breadcrumbs aria-label={t('spor.board.trail')} sx={{ fontSize: '.95rem' }}>
        {above.map(({ id, name }) => (
          <MuiLink key={id} component={LinkBase} to={`/?${changed(address, { goal: figures.goal.id, orgUnit: id })}`}>
            {name}
          </MuiLink>
        ))}
        <Box component="span" aria-current="location" sx={{ color: 'text.primary', fontWeight: 600 }}>
          {figures.unit.name}
        </Box>
      </Breadcrumbs>
    </Box>
  );
};
