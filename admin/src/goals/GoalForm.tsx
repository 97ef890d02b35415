import { Alert, Typography } from '@mui/material';
import { CheckboxGroupInput, FormDataConsumer, maxLength, maxValue, minValue, NumberInput, required, SelectInput, SimpleForm, TextInput, useGetOne, useRecordContext } from 'react-admin';
import { toChoose, useCompetences, useLevelName } from '../competences/ofFramework.js';
import { DayInput } from '../layout/DayInput.js';
import { FormBar } from '../layout/FormBar.js';
import { Reference } from '../layout/Reference.js';
import type { OrgUnitDto, WriteGoal } from '../types.js';
import { AUDIENCES } from './audiences.js';
import { GoalReach } from './GoalReach.js';
import { GoalPeople, GoalSentence } from './GoalSentence.js';

const LEVELS = [1, 2, 3, 4];

const CHOICES = AUDIENCES.map((id) => ({ id, name: `resources.goals.audienceNames.${id}` }));

const afterStart = (by: string | undefined, { startsOn }: Partial<WriteGoal>): string | undefined => (by && startsOn && by <= startsOn ? 'resources.goals.byBeforeStart' : undefined);

/** Shares are 0–1 in the api and per cent for people. */
const toPercent = (share: number | null | undefined): number | '' => (share ? Math.round(share * 1000) / 10 : '');
const toShare = (percent: string): number | null => (percent === '' ? null : Number(percent) / 100);

const Competences = () => {
  const { data = [] } = useCompetences();
  const goal = useRecordContext<WriteGoal>();
  const choices = toChoose(data, goal?.competences).map(({ key, title }) => ({ id: key, name: `${key} ${title}` }));
  return <CheckboxGroupInput source="competences" choices={choices} translateChoice={false} validate={required('resources.goals.chooseCompetence')} />;
};

const Level = () => {
  const levelName = useLevelName();
  return <SelectInput source="level" choices={LEVELS.map((id) => ({ id, name: levelName(id) }))} translateChoice={false} validate={required()} />;
};

const Sentence = ({ goal }: { goal: Partial<WriteGoal> }) => {
  const { data } = useGetOne<OrgUnitDto>('org-units', { id: goal.orgUnitId ?? '' }, { enabled: Boolean(goal.orgUnitId) });
  return (
    <Alert icon={false} sx={{ mb: 2, width: '100%', fontSize: '1.02rem' }} aria-live="polite">
      <GoalSentence goal={{ ...goal, orgUnitName: data?.name }} />
      <Typography variant="body2" component="span" sx={{ display: 'block', mt: 0.5 }}>
        <GoalPeople goal={goal} /> <GoalReach goal={goal} />
      </Typography>
    </Alert>
  );
};

/** The fields of `WriteGoal`, with the same limits. */
export const GoalForm = () => (
  <SimpleForm toolbar={<FormBar />} sx={{ maxWidth: 640 }} warnWhenUnsavedChanges>
    <FormDataConsumer<Partial<WriteGoal>>>{({ formData }) => <Sentence goal={formData} />}</FormDataConsumer>
    <TextInput source="title" validate={[required(), maxLength(160)]} />
    <Reference source="orgUnitId" reference="org-units" sort="name" required />
    <SelectInput source="audience" choices={CHOICES} validate={required()} helperText="resources.goals.audienceHelp" />
    <Competences />
    <Level />
    <NumberInput source="share" format={toPercent} parse={toShare} min={1} max={100} step={1} validate={[required(), minValue(0.01, 'resources.goals.shareLimits'), maxValue(1, 'resources.goals.shareLimits')]} helperText="resources.goals.shareHelp" />
    <DayInput source="startsOn" validate={required()} />
    <DayInput source="by" validate={[required(), afterStart]} />
  </SimpleForm>
);
