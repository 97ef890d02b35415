import Icon from '@mui/icons-material/PrivacyTipOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const privacy = {
  name: 'privacy',
  icon: Icon,
  list: screen(() => import('./Privacy.js'), 'Privacy'),
} satisfies ResourceProps;
