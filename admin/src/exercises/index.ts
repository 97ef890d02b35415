import Icon from '@mui/icons-material/ExtensionOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { ExerciseDto } from '../types.js';

export const exercises = {
  name: 'exercises',
  icon: Icon,
  list: screen(() => import('./ExerciseList.js'), 'ExerciseList'),
  show: screen(() => import('./ExerciseShow.js'), 'ExerciseShow'),
  recordRepresentation: ({ title }: ExerciseDto) => title,
} satisfies ResourceProps;
