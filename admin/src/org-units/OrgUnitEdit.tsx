import { Edit } from 'react-admin';
import { OrgUnitForm } from './OrgUnitForm.js';
import { written } from './written.js';

export const OrgUnitEdit = () => (
  <Edit redirect="show" mutationMode="pessimistic" transform={written} actions={false}>
    <OrgUnitForm />
  </Edit>
);
