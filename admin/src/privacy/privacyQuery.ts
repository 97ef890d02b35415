import { queryOptions } from '@tanstack/react-query';
import { read } from '../providers/http.js';
import type { ErasurePreviewDto, OwnToolsInUseDto, PrivacyDto } from '../types.js';

export const privacyQuery = () => queryOptions({ queryKey: ['read', 'privacy'], queryFn: ({ signal }) => read<PrivacyDto>('privacy', signal) });
export const ownToolsQuery = () => queryOptions({ queryKey: ['read', 'own-tools'], queryFn: ({ signal }) => read<OwnToolsInUseDto>('own-tools', signal) });
export const erasureQuery = (employeeId: string) => queryOptions({ queryKey: ['read', 'erasure', employeeId], queryFn: ({ signal }) => read<ErasurePreviewDto>(`employees/${employeeId}/erasure`, signal), staleTime: 0 });
