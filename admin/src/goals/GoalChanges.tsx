import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCompetenceNames, useLevelName } from '../competences/ofFramework.js';
import { useFormat } from '../format/useFormat.js';
import { Failed } from '../layout/Failed.js';
import { Section } from '../layout/Section.js';
import { useRead } from '../providers/useRead.js';
import type { GoalChangeDto } from '../types.js';

type Said = GoalChangeDto['was'];
type Field = keyof Said;

/** A field of a goal, as people say it. */
function useSaid(): (said: Said, field: Field) => string {
  const t = useTranslate();
  const { percent, day, list } = useFormat();
  const names = useCompetenceNames();
  const levelName = useLevelName();
  return ({ share, level, competences, audience, startsOn, by, endedOn, ...plain }, field) => {
    const words: Partial<Record<Field, string>> = {
      ...plain,
      share: share === undefined ? undefined : percent(share),
      level: level === undefined ? undefined : levelName(level),
      competences: competences && list(names(competences)),
      audience: audience && t(`resources.goals.audienceNames.${audience}`),
      startsOn: startsOn && day(startsOn),
      by: by && day(by),
      endedOn: endedOn ? day(endedOn) : undefined,
    };
    return words[field] ?? '–';
  };
}

/** What has been done with a goal, the newest first: what, by whom, from and to. */
export const GoalChanges = ({ id }: { id: string }) => {
  const t = useTranslate();
  const { data, error, refetch } = useRead<GoalChangeDto[]>(`goals/${id}/changes`);
  return (
    <Section title={t('resources.goals.history')}>
      {error && !data && <Failed error={error} refetch={refetch} />}
      {data?.length === 0 && <Typography>{t('resources.goals.noHistory')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </Box>
    </Section>
  );
};

const Change = ({ change: { kind, at, by, was, became } }: { change: GoalChangeDto }) => {
  const t = useTranslate();
  const { moment } = useFormat();
  const said = useSaid();
  const fields = kind === 'changed' ? (Object.keys(became) as Field[]) : [];
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Typography sx={{ fontWeight: 550 }}>{t(`resources.goals.did.${kind}`)}</Typography>
      {fields.map((field) => (
        <Typography key={field} variant="body2">
          {t('resources.goals.fromTo', { field: t(`resources.goals.fields.${field}`), was: said(was, field), became: said(became, field) })}
        </Typography>
      ))}
      <Typography variant="body2" color="textSecondary">
        {[moment(at), by || t('resources.goals.withFramework')].join(', ')}
      </Typography>
    </Box>
  );
};
