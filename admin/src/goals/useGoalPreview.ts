import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read } from '../providers/http.js';
import type { GoalPreviewDto, WriteGoal } from '../types.js';

/** How it stands today with what a goal is about; asked when all of it is chosen. */
export function useGoalPreview({ orgUnitId, audience = 'all', competences = [], level }: Partial<WriteGoal>): UseQueryResult<GoalPreviewDto> {
  const isWhole = Boolean(orgUnitId && level && competences.length);
  const address = `goal-preview?${new URLSearchParams({ orgUnitId: orgUnitId ?? '', audience, competences: [...competences].sort().join(','), level: String(level) })}`;
  return useQuery({ queryKey: ['read', address], queryFn: ({ signal }) => read<GoalPreviewDto>(address, signal), enabled: isWhole, placeholderData: isWhole ? keepPreviousData : undefined });
}
