import { useTranslate } from 'react-admin';
import { useCompetenceNames } from '../competences/ofFramework.js';
import { useFormat } from '../format/useFormat.js';
import type { WriteGoal } from '../types.js';

type Told = Partial<WriteGoal> & { orgUnitName?: string };

/** The goal as one sentence that builds itself; what is not chosen yet is a dotted line. */
export const GoalSentence = ({ goal }: { goal: Told }) => {
  const t = useTranslate();
  const { percent, day, list } = useFormat();
  const names = useCompetenceNames();
  const open = '…';
  return (
    <>
      {t('resources.goals.sentence', {
        by: goal.by ? day(goal.by) : open,
        share: goal.share ? percent(goal.share) : open,
        orgUnit: goal.orgUnitName ?? open,
        competences: goal.competences?.length ? list(names(goal.competences)) : open,
        level: goal.level ? t(`spor.levels.${goal.level}`) : open,
      })}
    </>
  );
};
