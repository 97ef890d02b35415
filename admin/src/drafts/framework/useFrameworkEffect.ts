import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read } from '../../providers/http.js';
import type { FrameworkEffectDto } from '../draft.types.js';

/** What differs from what is published, and what rests on each competence. Asked anew each time it is needed: numbers move. */
export const useFrameworkEffect = (draftId: string): UseQueryResult<FrameworkEffectDto> =>
  useQuery({ queryKey: ['drafts', 'framework-effect', draftId], queryFn: () => read<FrameworkEffectDto>(`drafts/${draftId}/framework-effect`), staleTime: 0 });
