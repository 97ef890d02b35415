import { email, maxLength, required, SelectInput, SimpleForm, TextInput } from 'react-admin';
import { LANGUAGE_NAMES } from '../i18n/languages.js';
import { FormBar } from '../layout/FormBar.js';

const name = [required(), maxLength(100)];

/** The fields of `WriteEmployee`, with the same limits. */
export const EmployeeForm = () => (
  <SimpleForm toolbar={<FormBar />} sx={{ maxWidth: 560 }} defaultValues={{ language: 'nb' }} warnWhenUnsavedChanges>
    <TextInput source="givenName" validate={name} autoComplete="off" />
    <TextInput source="familyName" validate={name} autoComplete="off" />
    <TextInput source="email" type="email" validate={[required(), email(), maxLength(254)]} autoComplete="off" />
    <TextInput source="employeeNumber" validate={[required(), maxLength(40)]} autoComplete="off" />
    <SelectInput source="language" choices={LANGUAGE_NAMES.map(({ locale, name: label }) => ({ id: locale, name: label }))} translateChoice={false} validate={required()} />
  </SimpleForm>
);
