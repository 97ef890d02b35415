import Icon from '@mui/icons-material/Inventory2Outlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { WithdrawalDto } from '../types.js';

export const withdrawals = {
  name: 'withdrawals',
  icon: Icon,
  list: screen(() => import('./WithdrawalList.js'), 'WithdrawalList'),
  recordRepresentation: ({ title }: WithdrawalDto) => title,
} satisfies ResourceProps;
