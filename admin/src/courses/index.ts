import Icon from '@mui/icons-material/MenuBookOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { CourseDto } from '../types.js';

export const courses = {
  name: 'courses',
  icon: Icon,
  list: screen(() => import('./CourseList.js'), 'CourseList'),
  show: screen(() => import('./CourseShow.js'), 'CourseShow'),
  recordRepresentation: ({ title }: CourseDto) => title,
} satisfies ResourceProps;
