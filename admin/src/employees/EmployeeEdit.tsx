import { RecordEdit } from '../layout/RecordEdit.js';
import type { EmployeeDto, WriteEmployee } from '../types.js';
import { EmployeeForm } from './EmployeeForm.js';

const written = ({ employeeNumber, givenName, familyName, email, language }: EmployeeDto): WriteEmployee => ({ employeeNumber, givenName, familyName, email, language });

/** Waits for the server before it leaves, so that what it refuses is shown beside the field. */
export const EmployeeEdit = () => (
  <RecordEdit transform={written}>
    <EmployeeForm />
  </RecordEdit>
);
