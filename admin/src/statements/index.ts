import Icon from '@mui/icons-material/HistoryEduOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

export const statements = {
  name: 'statements',
  icon: Icon,
  list: screen(() => import('./StatementList.js'), 'StatementList'),
  show: screen(() => import('./StatementShow.js'), 'StatementShow'),
} satisfies ResourceProps;
