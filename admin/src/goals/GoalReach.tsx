import { useTranslate } from 'react-admin';
import { inOrder, useCompetences, useLevelName } from '../competences/ofFramework.js';
import { reachOf } from '../contributions/reach.js';
import { useFormat } from '../format/useFormat.js';
import type { WriteGoal } from '../types.js';

/** Which of a goal's competences no course leads to at its level yet; nothing when all can be reached. */
export const GoalReach = ({ goal: { competences = [], level } }: { goal: Partial<WriteGoal> }) => {
  const t = useTranslate();
  const { list } = useFormat();
  const { data = [] } = useCompetences();
  const levelName = useLevelName();
  const unled = inOrder(data).filter((one) => competences.includes(one.key) && reachOf(one).some((reach) => reach.level === level && reach.how === 'gap'));
  if (!level || unled.length === 0) return null;
  return <>{t('resources.goals.noCourse', { level: levelName(level), number: level, competences: list(unled.map(({ key, title }) => `${key} ${title}`)) })}</>;
};
