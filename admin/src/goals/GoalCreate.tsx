import { Create } from 'react-admin';
import { today } from '../format/useFormat.js';
import type { GoalDto } from '../types.js';
import { GoalForm } from './GoalForm.js';
import { written } from './written.js';

export const GoalCreate = () => (
  <Create<GoalDto> redirect="show" transform={written} record={{ startsOn: today(), share: 0.8, level: 1, audience: 'all', competences: [] }}>
    <GoalForm />
  </Create>
);
