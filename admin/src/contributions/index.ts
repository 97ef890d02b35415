import Icon from '@mui/icons-material/TimelineOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const contributions = {
  name: 'contributions',
  icon: Icon,
  list: screen(() => import('./ContributionOverview.js'), 'ContributionOverview'),
} satisfies ResourceProps;
