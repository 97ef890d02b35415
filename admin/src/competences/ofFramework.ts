import { useGetList, type UseGetListHookValue } from 'react-admin';
import type { CompetenceDto } from '../types.js';

const number = ({ key }: CompetenceDto): number => Number(key.replace(/\D/g, ''));

/** K2 before K10. */
export const inOrder = (competences: readonly CompetenceDto[]): CompetenceDto[] => [...competences].sort((a, b) => number(a) - number(b));

/** All competences, or those of one framework; there are a dozen, so they are read at once. */
export const useCompetences = (frameworkId?: string): UseGetListHookValue<CompetenceDto> =>
  useGetList<CompetenceDto>('competences', { filter: frameworkId ? { frameworkId } : {}, pagination: { page: 1, perPage: 200 }, sort: { field: 'key', order: 'ASC' } });
