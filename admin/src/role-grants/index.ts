import Icon from '@mui/icons-material/KeyOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { RoleGrantDto } from '../types.js';

export const roleGrants = {
  name: 'role-grants',
  icon: Icon,
  list: screen(() => import('./RoleGrantList.js'), 'RoleGrantList'),
  create: screen(() => import('./RoleGrantCreate.js'), 'RoleGrantCreate'),
  recordRepresentation: ({ employeeName }: RoleGrantDto) => employeeName,
} satisfies ResourceProps;
