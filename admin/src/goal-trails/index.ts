import Icon from '@mui/icons-material/TimelineOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const goalTrails = {
  name: 'goal-trails',
  icon: Icon,
  list: screen(() => import('./GoalTrailList.js'), 'GoalTrailList'),
  show: screen(() => import('./GoalTrailShow.js'), 'GoalTrailShow'),
} satisfies ResourceProps;
