import { Create } from 'react-admin';
import type { OrgUnitDto } from '../types.js';
import { written } from './written.js';
import { OrgUnitForm } from './OrgUnitForm.js';

export const OrgUnitCreate = () => (
  <Create<OrgUnitDto> redirect="show" transform={written}>
    <OrgUnitForm />
  </Create>
);
