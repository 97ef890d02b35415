import Icon from '@mui/icons-material/UploadFileOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { RosterImportDto } from '../types.js';

export const rosterImports = {
  name: 'roster-imports',
  icon: Icon,
  list: screen(() => import('./RosterImportList.js'), 'RosterImportList'),
  show: screen(() => import('./RosterImportShow.js'), 'RosterImportShow'),
  create: screen(() => import('./RosterImportCreate.js'), 'RosterImportCreate'),
  recordRepresentation: ({ fileName }: RosterImportDto) => fileName,
} satisfies ResourceProps;
