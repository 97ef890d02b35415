import { Create } from 'react-admin';
import type { GoalDto } from '../types.js';
import { GoalForm } from './GoalForm.js';
import { written } from './written.js';

/** Today in the viewer's own calendar, `YYYY-MM-DD`. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

export const GoalCreate = () => (
  <Create<GoalDto> redirect="show" transform={written} record={{ startsOn: today(), share: 0.8, level: 1, competences: [] }}>
    <GoalForm />
  </Create>
);
