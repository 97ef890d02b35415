import { Create } from 'react-admin';
import { EmployeeForm } from './EmployeeForm.js';

export const EmployeeCreate = () => (
  <Create redirect="show">
    <EmployeeForm />
  </Create>
);
