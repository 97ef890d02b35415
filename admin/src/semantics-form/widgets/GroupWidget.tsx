import { Box, Typography } from '@mui/material';
import { Disclosure } from '../Disclosure.js';
import { About, FieldName } from '../FieldFrame.js';
import { Fields } from '../Fields.js';
import { type FieldProps, useForm } from '../form.js';
import { isFolded } from '../rules/parts.js';

/** Fields that belong together; folded when they may stay as they are. */
export const GroupWidget = ({ field, value, path }: FieldProps) => {
  const { idOf } = useForm();
  const id = idOf(path);
  const inside = (
    <>
      <About id={`${id}-about`} text={field.description} />
      <Fields fields={field.fields ?? []} value={value} path={path} />
    </>
  );
  if (isFolded(field)) {
    return (
      <Disclosure id={id} title={<FieldName field={field} />} paths={[path]}>
        {inside}
      </Disclosure>
    );
  }
  return (
    <Box role="group" id={id} tabIndex={-1} aria-labelledby={`${id}-label`} sx={{ my: 2, pl: { xs: 1.5, sm: 2 }, borderLeft: 3, borderColor: 'divider', minWidth: 0 }}>
      <Typography id={`${id}-label`} component="span" sx={{ display: 'block', fontWeight: 600 }}>
        <FieldName field={field} />
      </Typography>
      {inside}
    </Box>
  );
};
