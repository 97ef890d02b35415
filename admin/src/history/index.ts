import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';

/** Of a course, path, toolkit or the framework; its address is `<kind>.<slug>`. */
export const histories = {
  name: 'histories',
  show: screen(() => import('./HistoryShow.js'), 'HistoryShow'),
} satisfies ResourceProps;
