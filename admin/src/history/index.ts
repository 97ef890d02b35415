import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

/** Of a course, path or toolkit; its address is `<kind>.<slug>`. */
export const histories = {
  name: 'histories',
  show: screen(() => import('./HistoryShow.js'), 'HistoryShow'),
} satisfies ResourceProps;
