import Icon from '@mui/icons-material/PeopleOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { EmployeeDto } from '../types.js';

export const employees = {
  name: 'employees',
  icon: Icon,
  list: screen(() => import('./EmployeeList.js'), 'EmployeeList'),
  show: screen(() => import('./EmployeeShow.js'), 'EmployeeShow'),
  edit: screen(() => import('./EmployeeEdit.js'), 'EmployeeEdit'),
  create: screen(() => import('./EmployeeCreate.js'), 'EmployeeCreate'),
  recordRepresentation: ({ name }: EmployeeDto) => name,
} satisfies ResourceProps;
