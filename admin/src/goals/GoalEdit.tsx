import { RecordEdit } from '../layout/RecordEdit.js';
import { GoalForm } from './GoalForm.js';
import { written } from './written.js';

export const GoalEdit = () => (
  <RecordEdit transform={written}>
    <GoalForm />
  </RecordEdit>
);
