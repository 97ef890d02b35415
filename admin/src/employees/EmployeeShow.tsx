import { useRecordContext, useTranslate } from 'react-admin';
import { EditLink } from '../layout/ActionLink.js';
import { Facts } from '../layout/Facts.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import type { EmployeeDto } from '../types.js';
import { WaiveUnit } from '../waivers/WaiveUnit.js';
import { EmployeeRoles } from './EmployeeRoles.js';
import { EraseEmployee } from './EraseEmployee.js';
import { Positions } from './Positions.js';

const Employee = () => {
  const t = useTranslate();
  const employee = useRecordContext<EmployeeDto>();
  if (!employee) return null;
  const field = (name: string): string => t(`resources.employees.fields.${name}`);
  return (
    <>
      <Section title={t('resources.employees.about')} action={<EditLink />}>
        <Facts
          of={[
            [field('name'), employee.name],
            [field('email'), employee.email],
            [field('employeeNumber'), employee.employeeNumber],
            [field('language'), t(`spor.languages.${employee.language}`)],
          ]}
        />
      </Section>
      <Positions employee={employee} />
      <EmployeeRoles employee={employee} />
      <WaiveUnit employee={employee} />
      <EraseEmployee employee={employee} />
    </>
  );
};

export const EmployeeShow = () => (
  <RecordShow>
    <Employee />
  </RecordShow>
);
