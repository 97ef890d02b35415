import Icon from '@mui/icons-material/AccountTreeOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { FrameworkDto } from '../types.js';

export const frameworks = {
  name: 'frameworks',
  icon: Icon,
  list: screen(() => import('./FrameworkList.js'), 'FrameworkList'),
  show: screen(() => import('./FrameworkShow.js'), 'FrameworkShow'),
  recordRepresentation: ({ title }: FrameworkDto) => title,
} satisfies ResourceProps;
