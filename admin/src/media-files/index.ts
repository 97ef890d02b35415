import Icon from '@mui/icons-material/PermMediaOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const mediaFiles = {
  name: 'media-files',
  icon: Icon,
  list: screen(() => import('./MediaFiles.js'), 'MediaFiles'),
} satisfies ResourceProps;
