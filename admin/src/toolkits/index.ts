import Icon from '@mui/icons-material/HandymanOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { ToolkitDto } from '../types.js';

export const toolkits = {
  name: 'toolkits',
  icon: Icon,
  list: screen(() => import('./ToolkitList.js'), 'ToolkitList'),
  show: screen(() => import('./ToolkitShow.js'), 'ToolkitShow'),
  recordRepresentation: ({ title }: ToolkitDto) => title,
} satisfies ResourceProps;
