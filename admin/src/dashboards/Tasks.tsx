import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** What needs somebody, each with where to do it; nothing needed is said too. */
export const Tasks = ({ tasks, none }: { tasks: ReactNode[]; none: string }) =>
  tasks.length === 0 ? (
    <Typography>{none}</Typography>
  ) : (
    <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { mb: 1, maxWidth: '65ch' }, '& li::marker': { color: '#E8924A' } }}>
      {tasks.map((task, index) => (
        <li key={index}>{task}</li>
      ))}
    </Box>
  );
