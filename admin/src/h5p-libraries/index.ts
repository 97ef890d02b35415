import Icon from '@mui/icons-material/CategoryOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const h5pLibraries = {
  name: 'h5p-libraries',
  icon: Icon,
  list: screen(() => import('./LibraryList.js'), 'LibraryList'),
  show: screen(() => import('./LibraryShow.js'), 'LibraryShow'),
  recordRepresentation: ({ id }: { id: string }) => id,
} satisfies ResourceProps;
