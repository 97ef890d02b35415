import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read } from './http.js';

/** Reads what is not a list of records: a board, a health report. The address under `/api` is also the cache's key. */
export const useRead = <T>(path: string): UseQueryResult<T> =>
  useQuery({ queryKey: ['read', path], queryFn: ({ signal }) => read<T>(path, signal), placeholderData: keepPreviousData });
