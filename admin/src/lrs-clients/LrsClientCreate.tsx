import { Box, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { CheckboxGroupInput, Form, maxLength, required, SaveButton, TextInput, Title, useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { Section } from '../layout/Section.js';
import { send } from '../providers/http.js';
import type { CreatedLrsClientDto } from '../types.js';
import { ClientSecret } from './ClientSecret.js';
import { SCOPES, SHOWS_PEOPLE } from './scopes.js';

const LABELS = 'resources.lrs-clients';
const MOST = 200;
const atLeastOne = (scopes: unknown): string | undefined => (Array.isArray(scopes) && scopes.length > 0 ? undefined : `${LABELS}.chooseScope`);

/** A tool is named and told what it may; then its secret stands here, once. */
export const LrsClientCreate = () => {
  const t = useTranslate();
  const making = useMutation({ mutationFn: ({ name, scopes }: { name: string; scopes: string[] }) => send<CreatedLrsClientDto>('POST', 'lrs-clients', { name, scopes }) });
  if (making.data) return <ClientSecret client={making.data} />;
  const choices = SCOPES.map((id) => ({ id, name: `${t(`${LABELS}.scopes.${id}`)}${SHOWS_PEOPLE.has(id) ? ` (${t(`${LABELS}.aboutPeople`)})` : ''}` }));
  return (
    <>
      <Title title={t(`${LABELS}.page.create`)} />
      <Section title={t(`${LABELS}.name`, { smart_count: 1 })}>
        <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t(`${LABELS}.invite`)}</Typography>
        <Form onSubmit={(data: object) => making.mutate(data as { name: string; scopes: string[] })} defaultValues={{ name: '', scopes: [] }} warnWhenUnsavedChanges>
          <Box sx={{ maxWidth: 560 }}>
            <TextInput source="name" validate={[required(), maxLength(MOST)]} helperText={`${LABELS}.nameHelp`} autoComplete="off" />
            <CheckboxGroupInput source="scopes" label={`${LABELS}.whatMay`} choices={choices} translateChoice={false} validate={atLeastOne} helperText={`${LABELS}.least`} row={false} />
          </Box>
          <div aria-live="polite">{making.isError && <ProblemNotice title={t(`${LABELS}.notMade`)} error={making.error} />}</div>
          <SaveButton alwaysEnable label={`${LABELS}.create`} icon={<></>} sx={{ mt: 2 }} />
        </Form>
      </Section>
    </>
  );
};
