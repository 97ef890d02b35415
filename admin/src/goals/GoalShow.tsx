import { Button, Stack, Typography } from '@mui/material';
import { LinkBase, useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { useCompetenceNames, useLevelName } from '../competences/ofFramework.js';
import { useFormat } from '../format/useFormat.js';
import { EditLink } from '../layout/ActionLink.js';
import { Facts } from '../layout/Facts.js';
import { RecordLink } from '../layout/RecordLink.js';
import { RecordShow } from '../layout/RecordShow.js';
import { Section } from '../layout/Section.js';
import type { GoalDto } from '../types.js';
import { DeleteGoal } from './DeleteGoal.js';
import { EndGoal } from './EndGoal.js';
import { GoalChanges } from './GoalChanges.js';
import { GoalReach } from './GoalReach.js';
import { GoalPeople, GoalSentence } from './GoalSentence.js';

const Actions = ({ goal }: { goal: GoalDto }) => {
  const t = useTranslate();
  const { canAccess: mayFollowDown } = useCanAccess({ resource: 'goal-trails', action: 'show' });
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button component={LinkBase} to={`/?goal=${goal.id}`} variant="outlined">
        {t('resources.goals.follow')}
      </Button>
      {mayFollowDown && (
        <Button component={LinkBase} to={`/goal-trails/${goal.id}/show`}>
          {t('resources.goal-trails.fromGoal')}
        </Button>
      )}
      {!goal.endedOn && <EditLink />}
      {goal.isNew && !goal.endedOn ? <DeleteGoal goal={goal} /> : <EndGoal goal={goal} />}
    </Stack>
  );
};

const Goal = () => {
  const t = useTranslate();
  const { day, percent, list } = useFormat();
  const names = useCompetenceNames();
  const levelName = useLevelName();
  const goal = useRecordContext<GoalDto>();
  if (!goal) return null;
  const field = (name: string): string => t(`resources.goals.fields.${name}`);
  return (
    <>
      <Section title={t('resources.goals.about')} action={<Actions goal={goal} />}>
        <Typography sx={{ fontSize: '1.1rem', mb: 2, maxWidth: '60ch' }}>
          <GoalSentence goal={goal} />
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          <GoalPeople goal={goal} /> <GoalReach goal={goal} />
        </Typography>
        <Facts
          of={[
            [field('orgUnitId'), <RecordLink key="unit" resource="org-units" id={goal.orgUnitId} text={goal.orgUnitName} />],
            [field('audience'), t(`resources.goals.audienceNames.${goal.audience}`)],
            [field('competences'), list(names(goal.competences))],
            [field('level'), levelName(goal.level)],
            [field('share'), percent(goal.share)],
            [field('startsOn'), day(goal.startsOn)],
            [field('by'), day(goal.by)],
            ...(goal.endedOn ? [[field('endedOn'), day(goal.endedOn)] as [string, string]] : []),
          ]}
        />
      </Section>
      <GoalChanges id={goal.id} />
    </>
  );
};

export const GoalShow = () => (
  <RecordShow>
    <Goal />
  </RecordShow>
);
