import { Alert, Button } from '@mui/material';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { CopyText } from '../layout/CopyText.js';
import { Section } from '../layout/Section.js';
import type { CreatedLrsClientDto } from '../types.js';

const LABELS = 'resources.lrs-clients';

/** What is pasted into the tool. Nothing keeps the secret: not this browser's storage, not the address. */
export const ClientSecret = ({ client: { name, key, secret } }: { client: CreatedLrsClientDto }) => {
  const t = useTranslate();
  return (
    <>
      <Title title={t(`${LABELS}.made`, { name })} />
      <Section title={t(`${LABELS}.made`, { name })}>
        <Alert severity="warning" sx={{ mb: 2.5, maxWidth: '65ch' }}>
          {t(`${LABELS}.once`)}
        </Alert>
        <CopyText label={t(`${LABELS}.address`)} text={`${location.origin}/xapi`} />
        <CopyText label={t(`${LABELS}.key`)} text={key} />
        <CopyText label={t(`${LABELS}.secret`)} text={secret} />
        <Button component={LinkBase} to="/lrs-clients" variant="contained">
          {t(`${LABELS}.done`)}
        </Button>
      </Section>
    </>
  );
};
