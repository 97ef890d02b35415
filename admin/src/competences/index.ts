import Icon from '@mui/icons-material/SchoolOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { CompetenceDto } from '../types.js';

export const competences = {
  name: 'competences',
  icon: Icon,
  list: screen(() => import('./CompetenceList.js'), 'CompetenceList'),
  show: screen(() => import('./CompetenceShow.js'), 'CompetenceShow'),
  recordRepresentation: ({ key, title }: CompetenceDto) => `${key} ${title}`,
} satisfies ResourceProps;
