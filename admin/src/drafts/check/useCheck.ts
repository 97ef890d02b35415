import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read } from '../../providers/http.js';
import type { DeskState } from '../desk/desk.js';
import type { DraftCheckDto } from '../draft.types.js';

/** Changes with every save, one's own and others'. */
const savedState = ({ files }: DeskState): string => Object.entries(files).map(([path, { revision }]) => `${path}:${revision}`).sort().join();

/** What the check finds in what is saved; asked again each time something is. The last answer stands meanwhile. */
export const useCheck = (draftId: string, state: DeskState): UseQueryResult<DraftCheckDto> =>
  useQuery({ queryKey: ['drafts', 'check', draftId, savedState(state)], queryFn: ({ signal }) => read<DraftCheckDto>(`drafts/${draftId}/check`, signal), placeholderData: keepPreviousData, staleTime: Infinity, gcTime: 0 });
