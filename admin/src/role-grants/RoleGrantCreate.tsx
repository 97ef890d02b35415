import { Create, required, SelectInput, SimpleForm, useTranslate } from 'react-admin';
import { Typography } from '@mui/material';
import { FormBar } from '../layout/FormBar.js';
import { Reference } from '../layout/Reference.js';
import type { EmployeeDto } from '../types.js';
import { GRANTABLE } from './grantable.js';

/** Two people may have the same name; where they work tells them apart. */
const tell = ({ name, positions }: EmployeeDto): string => [name, ...positions.slice(0, 1).map(({ orgUnit }) => orgUnit.name)].join(', ');

export const RoleGrantCreate = () => {
  const t = useTranslate();
  return (
    <Create redirect="list">
      <SimpleForm toolbar={<FormBar />} sx={{ maxWidth: 560 }} warnWhenUnsavedChanges>
        <Reference source="employeeId" reference="employees" sort="name" tell={tell} required />
        <SelectInput source="role" choices={GRANTABLE} validate={required()} />
        <Reference source="orgUnitId" reference="org-units" sort="name" required />
        <Typography color="textSecondary">{t('resources.role-grants.below')}</Typography>
      </SimpleForm>
    </Create>
  );
};
