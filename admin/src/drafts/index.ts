import Icon from '@mui/icons-material/EditNoteOutlined';
import type { ResourceProps } from 'react-admin';
import { screen } from '../layout/screen.js';
import type { DraftDto } from './draft.types.js';

export const drafts = {
  name: 'drafts',
  icon: Icon,
  list: screen(() => import('./DraftList.js'), 'DraftList'),
  edit: screen(() => import('./DraftEdit.js'), 'DraftEdit'),
  recordRepresentation: ({ title }: DraftDto) => title,
} satisfies ResourceProps;
