import { useGetList, useTranslate } from 'react-admin';

interface Library {
  id: string;
  machineName: string;
  title: string;
  runnable: boolean;
}

export interface ExerciseType {
  /** With the version, e.g. `Spor.Choice 1.0`. */
  id: string;
  machineName: string;
  name: string;
  help: string;
}

/** The plain ones first; what holds other exercises, and films, after them. */
const ORDER = ['Choice', 'TrueFalse', 'Sort', 'Order', 'Blanks', 'Words', 'Reflection', 'Cards', 'Story', 'Map', 'SelfAssessment', 'QuestionSet', 'Column', 'Video'].map((name) => `Spor.${name}`);
const rank = (machineName: string): number => (ORDER.includes(machineName) ? ORDER.indexOf(machineName) : ORDER.length + Number(!machineName.startsWith('Spor.')));

/** What one can make, in words people understand: our own first, then what others have made, each in its newest version. */
export function useExerciseTypes(): ExerciseType[] {
  const t = useTranslate();
  const { data = [] } = useGetList<Library>('h5p-libraries', { pagination: { page: 1, perPage: 500 }, sort: { field: 'id', order: 'ASC' }, filter: {} });
  const newest = new Map(data.filter(({ runnable }) => runnable).map((library) => [library.machineName, library]));
  const types = [...newest.values()].map(({ id, machineName, title }) => {
    const own = /^Spor\.(\w+)$/.exec(machineName)?.[1];
    return { id, machineName, name: own ? t(`spor.contentTypes.${own}`, { _: title }) : title, help: own ? t(`drafts.exercise.types.${own}`, { _: ' ' }).trim() : t('drafts.exercise.foreign') };
  });
  return types.sort((one, other) => rank(one.machineName) - rank(other.machineName) || one.name.localeCompare(other.name, 'nb'));
}
