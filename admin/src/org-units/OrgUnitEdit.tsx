import { RecordEdit } from '../layout/RecordEdit.js';
import { OrgUnitForm } from './OrgUnitForm.js';
import { written } from './written.js';

export const OrgUnitEdit = () => (
  <RecordEdit transform={written}>
    <OrgUnitForm />
  </RecordEdit>
);
