import Icon from '@mui/icons-material/RouteOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { LearningPathDto } from '../types.js';

export const learningPaths = {
  name: 'learning-paths',
  icon: Icon,
  list: screen(() => import('./LearningPathList.js'), 'LearningPathList'),
  show: screen(() => import('./LearningPathShow.js'), 'LearningPathShow'),
  recordRepresentation: ({ title }: LearningPathDto) => title,
} satisfies ResourceProps;
