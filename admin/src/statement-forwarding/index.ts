import Icon from '@mui/icons-material/ForwardOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const statementForwarding = {
  name: 'statement-forwarding',
  icon: Icon,
  list: screen(() => import('./ForwardingList.js'), 'ForwardingList'),
} satisfies ResourceProps;
