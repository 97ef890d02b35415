import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  children: ReactNode;
  /** Buttons to the right of the title. */
  action?: ReactNode;
  /** A table goes out to the card's edge, and scrolls sideways (by keyboard too) where it is wider than the page. */
  flush?: boolean;
}

/** A part of a page with its own heading. */
export const Section = ({ title, children, action, flush = false }: SectionProps) => {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ mb: 2.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', px: { xs: 2, md: 2.5 }, pt: 2, pb: 1 }}>
        <Typography id={id} component="h2" variant="h6">
          {title}
        </Typography>
        {action}
      </Box>
      {flush ? (
        <Box role="group" aria-labelledby={id} tabIndex={0} sx={{ overflowX: 'auto', '&:focus-visible': { outlineOffset: -3 } }}>
          {children}
        </Box>
      ) : (
        <Box sx={{ px: { xs: 2, md: 2.5 }, pb: 2.5 }}>{children}</Box>
      )}
    </Card>
  );
};
