import Icon from '@mui/icons-material/CableOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const lrsClients = {
  name: 'lrs-clients',
  icon: Icon,
  list: screen(() => import('./LrsClientList.js'), 'LrsClientList'),
  create: screen(() => import('./LrsClientCreate.js'), 'LrsClientCreate'),
  recordRepresentation: ({ name }: { name: string }) => name,
} satisfies ResourceProps;
