import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { describedBy, type Told } from './form.js';
import type { Field } from './rules/field.js';

interface FieldFrameProps {
  field: Field;
  told: Pick<Told, 'id' | 'message'>;
  children: ReactNode;
  /** Several controls under one name, instead of one. */
  group?: boolean;
  /** Limits, or how much there is of what may be. */
  more?: string;
}

export const FieldError = ({ id, message }: Pick<Told, 'id' | 'message'>) =>
  message ? (
    <Typography id={`${id}-error`} variant="body2" sx={{ color: 'error.main', mt: 0.5 }}>
      {message}
    </Typography>
  ) : null;

export const About = ({ id, text }: { id: string; text: string | undefined }) =>
  text ? (
    <Typography id={id} variant="body2" sx={{ color: 'text.secondary', mb: 0.5, maxWidth: '65ch' }}>
      {text}
    </Typography>
  ) : null;

export const FieldName = ({ field }: { field: Field }) => {
  const t = useTranslate();
  return (
    <>
      {field.label ?? field.name}
      {field.optional && field.type !== 'boolean' && (
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {` (${t('semanticsForm.optional')})`}
        </Box>
      )}
    </>
  );
};

/** A field with its name above, what is to be known about it, and what is wrong with it. A text with markup is no form control: its name focuses it too. */
export const FieldFrame = ({ field, told: { id, message }, children, group = false, more }: FieldFrameProps) => (
  <Box {...(group ? { role: 'group', id, tabIndex: -1, 'aria-labelledby': `${id}-label`, 'aria-describedby': describedBy({ id, message }, field, more) } : {})} sx={{ my: 2, minWidth: 0 }}>
    <Typography {...(group ? { component: 'span' } : { component: 'label', htmlFor: id, onClick: () => document.getElementById(id)?.focus() })} id={`${id}-label`} variant="body2" sx={{ display: 'block', fontWeight: 600, mb: 0.5, overflowWrap: 'anywhere' }}>
      <FieldName field={field} />
    </Typography>
    <About id={`${id}-about`} text={field.description} />
    {children}
    {more && (
      <Typography id={`${id}-more`} variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {more}
      </Typography>
    )}
    <FieldError id={id} message={message} />
  </Box>
);
