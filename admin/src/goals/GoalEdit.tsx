import { Edit } from 'react-admin';
import { GoalForm } from './GoalForm.js';
import { written } from './written.js';

export const GoalEdit = () => (
  <Edit redirect="show" mutationMode="pessimistic" transform={written} actions={false}>
    <GoalForm />
  </Edit>
);
