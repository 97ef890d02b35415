import { maxLength, required, SimpleForm, TextInput } from 'react-admin';
import { FormBar } from '../layout/FormBar.js';
import { Reference } from '../layout/Reference.js';

/** The fields of `WriteOrgUnit`, with the same limits. */
export const OrgUnitForm = () => (
  <SimpleForm toolbar={<FormBar />} sx={{ maxWidth: 560 }} warnWhenUnsavedChanges>
    <TextInput source="name" validate={[required(), maxLength(160)]} />
    <TextInput source="code" validate={[required(), maxLength(40)]} />
    <Reference source="parentId" reference="org-units" sort="name" />
  </SimpleForm>
);
