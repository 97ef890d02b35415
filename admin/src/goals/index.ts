import Icon from '@mui/icons-material/FlagOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { GoalDto } from '../types.js';

export const goals = {
  name: 'goals',
  icon: Icon,
  list: screen(() => import('./GoalList.js'), 'GoalList'),
  show: screen(() => import('./GoalShow.js'), 'GoalShow'),
  edit: screen(() => import('./GoalEdit.js'), 'GoalEdit'),
  create: screen(() => import('./GoalCreate.js'), 'GoalCreate'),
  recordRepresentation: ({ title }: GoalDto) => title,
} satisfies ResourceProps;
