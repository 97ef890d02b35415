import { Box } from '@mui/material';
import { SaveButton, useResourceContext } from 'react-admin';

/** Saving is never greyed out: pressing it says what is missing. */
export const FormBar = () => {
  const resource = useResourceContext();
  return (
    <Box sx={{ px: 2, pb: 2.5 }}>
      <SaveButton alwaysEnable label={`resources.${resource}.save`} icon={<></>} />
    </Box>
  );
};
