import { FormControlLabel, Switch, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { Section } from '../layout/Section.js';
import { send } from '../providers/http.js';
import type { OwnToolsInUseDto } from '../types.js';
import { ownToolsQuery } from './privacyQuery.js';

const LABELS = 'resources.privacy.ownTools';

/** Whether employees may connect programs of their own; how many have, and never who. */
export const OwnTools = () => {
  const t = useTranslate();
  const client = useQueryClient();
  const tools = useQuery(ownToolsQuery());
  const allowing = useMutation({
    mutationFn: (isAllowed: boolean) => send<OwnToolsInUseDto>('PUT', 'own-tools', { isAllowed }),
    onSuccess: (now) => client.setQueryData(ownToolsQuery().queryKey, now),
  });
  const failure = allowing.error ?? tools.error;
  return (
    <Section title={t(`${LABELS}.title`)}>
      <Typography sx={{ mb: 1.5, maxWidth: '65ch' }}>{t(`${LABELS}.text`)}</Typography>
      {tools.data && (
        <>
          <FormControlLabel control={<Switch checked={allowing.isPending ? allowing.variables : tools.data.isAllowed} disabled={allowing.isPending} onChange={({ target }) => allowing.mutate(target.checked)} />} label={t(`${LABELS}.allow`)} />
          <Typography aria-live="polite" color="textSecondary">
            {t(`${LABELS}.count`, { smart_count: tools.data.tools, people: tools.data.people })}
          </Typography>
        </>
      )}
      {failure !== null && <ProblemNotice title={t(`${LABELS}.failed`)} error={failure} />}
    </Section>
  );
};
