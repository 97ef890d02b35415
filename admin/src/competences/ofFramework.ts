import { useGetList, type UseGetListHookValue, useTranslate } from 'react-admin';
import type { CompetenceDto } from '../types.js';

const number = ({ key }: CompetenceDto): number => Number(key.replace(/\D/g, ''));

/** K2 before K10. */
export const inOrder = (competences: readonly CompetenceDto[]): CompetenceDto[] => [...competences].sort((a, b) => number(a) - number(b));

/** Those that can be asked for, in order, and those that are chosen already although they are out of use. */
export const toChoose = (competences: readonly CompetenceDto[], chosen: readonly string[] = []): CompetenceDto[] => inOrder(competences).filter(({ key, retiredOn }) => !retiredOn || chosen.includes(key));

/** All competences, or those of one framework; there are a dozen, so they are read at once. */
export const useCompetences = (frameworkId?: string): UseGetListHookValue<CompetenceDto> =>
  useGetList<CompetenceDto>('competences', { filter: frameworkId ? { frameworkId } : {}, pagination: { page: 1, perPage: 200 }, sort: { field: 'key', order: 'ASC' } });

/** *K1 Behovsinnsikt* for `K1`; the bare key while the names are being read. */
export function useCompetenceNames(): (keys: readonly string[]) => string[] {
  const { data = [] } = useCompetences();
  return (keys) => keys.map((key) => [key, data.find((one) => one.key === key)?.title ?? ''].join('\u00a0').trim());
}

/** What a level is called is the framework's own; our words stand until it has been read. */
export function useLevelName(): (level: number) => string {
  const t = useTranslate();
  const { data = [] } = useCompetences();
  return (level) => data[0]?.levels.find((one) => one.level === level)?.title ?? t(`spor.levels.${level}`);
}
