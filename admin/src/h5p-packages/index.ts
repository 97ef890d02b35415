import Icon from '@mui/icons-material/Inventory2Outlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const h5pPackages = {
  name: 'h5p-packages',
  icon: Icon,
  list: screen(() => import('./PackageList.js'), 'PackageList'),
  show: screen(() => import('./PackageShow.js'), 'PackageShow'),
  create: screen(() => import('./PackageCreate.js'), 'PackageCreate'),
  recordRepresentation: ({ title }: { title: string }) => title,
} satisfies ResourceProps;
