import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read } from '../providers/http.js';

/** `GET /api/background-jobs` */
export interface JobCounts {
  redis: 'up' | 'down';
  /** This and the next four are −1 when Redis does not answer. */
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  completed: number;
  /** Facts stored with their change that have not been handed to the queue yet. */
  unsettledFacts: number;
  oldestUnsettledSeconds: number;
}

const EVERY_10_SECONDS = 10_000;

export const useJobs = (): UseQueryResult<JobCounts> =>
  useQuery({ queryKey: ['read', 'background-jobs'], queryFn: ({ signal }) => read<JobCounts>('background-jobs', signal), refetchInterval: EVERY_10_SECONDS });
