import { useTranslate } from 'react-admin';
import { useCompetenceNames, useLevelName } from '../competences/ofFramework.js';
import { useFormat } from '../format/useFormat.js';
import type { GoalPreviewDto, WriteGoal } from '../types.js';
import { useGoalPreview } from './useGoalPreview.js';

type Told = Partial<WriteGoal> & { orgUnitName?: string };

/** The goal as one sentence that builds itself, with how it stands today; what is not chosen yet is a dotted line. */
export const GoalSentence = ({ goal }: { goal: Told }) => {
  const t = useTranslate();
  const { percent, day, list } = useFormat();
  const names = useCompetenceNames();
  const levelName = useLevelName();
  const { data: today } = useGoalPreview(goal);
  const open = '…';
  const words = t('resources.goals.sentence', {
    by: goal.by ? day(goal.by) : open,
    share: goal.share ? percent(goal.share) : open,
    audience: t(`resources.goals.audiences.${goal.audience ?? 'all'}`),
    orgUnit: goal.orgUnitName ?? open,
    competences: goal.competences?.length ? list(names(goal.competences)) : open,
    number: goal.level ?? open,
    level: goal.level ? levelName(goal.level) : open,
  });
  return <>{today?.reached == null ? `${words}.` : `${words} – ${t('resources.goals.today', { share: percent(today.reached / today.of) })}.`}</>;
};

/** How many people a goal is about, and how many of them are there. */
export const GoalPeople = ({ goal }: { goal: Told }) => {
  const t = useTranslate();
  const { number } = useFormat();
  const { data, isError } = useGoalPreview(goal);
  if (isError) return <>{t('resources.goals.notCounted')}</>;
  return data ? <>{told(t, number, data)}</> : null;
};

function told(t: ReturnType<typeof useTranslate>, number: (value: number) => string, { reached, of, suppressed }: GoalPreviewDto): string {
  if (of === 0) return t('resources.goals.nobody');
  const about = t('resources.goals.aboutPeople', { smart_count: of, count: number(of) });
  if (suppressed || reached === null) return `${about} ${t('resources.goals.tooFew')}`;
  return `${about} ${reached === 0 ? t('resources.goals.noneThere') : t('resources.goals.there', { smart_count: reached, count: number(reached) })}`;
}
