import Icon from '@mui/icons-material/LanOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { OrgUnitDto } from '../types.js';

export const orgUnits = {
  name: 'org-units',
  icon: Icon,
  list: screen(() => import('./OrgUnitList.js'), 'OrgUnitList'),
  show: screen(() => import('./OrgUnitShow.js'), 'OrgUnitShow'),
  edit: screen(() => import('./OrgUnitEdit.js'), 'OrgUnitEdit'),
  create: screen(() => import('./OrgUnitCreate.js'), 'OrgUnitCreate'),
  recordRepresentation: ({ name }: OrgUnitDto) => name,
} satisfies ResourceProps;
