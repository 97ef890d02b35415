import Icon from '@mui/icons-material/ArticleOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { LessonDto } from '../types.js';

export const lessons = {
  name: 'lessons',
  icon: Icon,
  list: screen(() => import('./LessonList.js'), 'LessonList'),
  show: screen(() => import('./LessonShow.js'), 'LessonShow'),
  recordRepresentation: ({ title }: LessonDto) => title,
} satisfies ResourceProps;
