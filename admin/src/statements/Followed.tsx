import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import { useRead } from '../providers/useRead.js';
import type { StatementDto, StatementEffectDto } from '../types.js';
import { StatementLink } from './StatementLink.js';

const LABELS = 'resources.statements.show';
const PAGES = { lesson: 'lessons', course: 'courses', path: 'learning-paths' } as const;

type StepName = 'attempt' | 'completion' | 'attainment' | 'goal';

/** One step of the way, with what belongs to it. */
const Step = ({ name, children }: { name: StepName; children: ReactNode }) => {
  const t = useTranslate();
  return (
    <Box component="li" sx={{ mb: 2 }}>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t(`${LABELS}.steps.${name}`)}
      </Typography>
      {children}
    </Box>
  );
};

const Attempt = ({ attempt }: { attempt: NonNullable<StatementDto['attempt']> }) => {
  const t = useTranslate();
  const { moment, number: inNumbers } = useFormat();
  const { number, startedAt, finishedAt, score, maxScore } = attempt;
  if (!finishedAt) return <>{t(`${LABELS}.attempt`, { number, at: moment(startedAt) })}</>;
  if (score === null || maxScore === null) return <>{t(`${LABELS}.attemptDone`, { number, at: moment(finishedAt) })}</>;
  return <>{t(`${LABELS}.attemptPoints`, { number, at: moment(finishedAt), score: inNumbers(score), of: inNumbers(maxScore) })}</>;
};

const Completion = ({ completion: { kind, subjectId, title, completedAt, statementId }, of }: { completion: StatementDto['completions'][number]; of: string }) => {
  const t = useTranslate();
  const { moment } = useFormat();
  const [before, after] = t(`${LABELS}.completed.${kind}`, { title: '\u0000', at: moment(completedAt) }).split('\u0000');
  return (
    <>
      {before}
      <RecordLink resource={PAGES[kind]} id={subjectId} text={title} />
      {after}{' '}
      {statementId === of ? `(${t(`${LABELS}.byThis`)})` : <StatementLink id={statementId} text={t(`${LABELS}.byOther`)} />}
    </>
  );
};

const Attainment = ({ attainment: { competence, level, attainedAt, course } }: { attainment: StatementEffectDto['attainments'][number] }) => {
  const t = useTranslate();
  const { day } = useFormat();
  return <>{t(`${LABELS}.attained`, { competence: `${competence.key} ${competence.title}`, level, name: t(`spor.levels.${level}`), at: day(attainedAt), course })}</>;
};

const Goal = ({ goal: { id, title, orgUnit, reachedOn } }: { goal: StatementEffectDto['goals'][number] }) => {
  const t = useTranslate();
  const { day } = useFormat();
  return (
    <>
      {t(`${LABELS}.goal`)} <RecordLink resource="goal-trails" id={id} text={`${title} (${orgUnit.name})`} /> {reachedOn ? t(`${LABELS}.goalReached`, { day: day(reachedOn) }) : t(`${LABELS}.goalNotYet`)}
    </>
  );
};

/** The way on: attempt, completion, competence, goal; each with the way to it. */
export const Followed = ({ statement }: { statement: StatementDto }) => {
  const t = useTranslate();
  const { data: effect, error } = useRead<StatementEffectDto>(`statements/${statement.id}/effect`);
  const { attempt, completions, toldBy } = statement;
  const isOurs = toldBy === null;
  const isNothing = !attempt && completions.length === 0;
  return (
    <Section title={t(`${LABELS}.followed`)}>
      {isNothing && <Typography>{t(`${LABELS}.${isOurs ? 'nothing' : 'notOurs'}`)}</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', overflowWrap: 'anywhere' }}>
        {attempt && <Step name="attempt"><Attempt attempt={attempt} /></Step>}
        {completions.length > 0 && <Step name="completion">{completions.map((completion) => <Typography key={completion.id}><Completion completion={completion} of={statement.id} /></Typography>)}</Step>}
        {isOurs && effect && effect.attainments.length > 0 && <Step name="attainment">{effect.attainments.map((attainment) => <Typography key={attainment.id}><Attainment attainment={attainment} /></Typography>)}</Step>}
        {isOurs && effect && effect.goals.length > 0 && <Step name="goal">{effect.goals.map((goal) => <Typography key={goal.id}><Goal goal={goal} /></Typography>)}</Step>}
      </Box>
      {error && <ProblemNotice title={t(`${LABELS}.effectUnread`)} error={error} />}
    </Section>
  );
};
