import Icon from '@mui/icons-material/PendingActionsOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const backgroundJobs = {
  name: 'background-jobs',
  icon: Icon,
  list: screen(() => import('./BackgroundJobs.js'), 'BackgroundJobs'),
} satisfies ResourceProps;
