import Icon from '@mui/icons-material/SchoolOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const coursePackages = {
  name: 'course-packages',
  icon: Icon,
  list: screen(() => import('./CoursePackageList.js'), 'CoursePackageList'),
  show: screen(() => import('./CoursePackageShow.js'), 'CoursePackageShow'),
  create: screen(() => import('./CoursePackageCreate.js'), 'CoursePackageCreate'),
  recordRepresentation: ({ title }: { title: string }) => title,
} satisfies ResourceProps;
