import { useQuery } from '@tanstack/react-query';
import { listOf, read } from '../api.js';
import type { Target } from './assign-wish.js';

const PATHS = { employee: '/employees', 'org-unit': '/org-units' } as const;

/** The name of whoever the address points at: the one just chosen, or looked up when one came by a link. */
export function useTargetName(target: Target | null, chosen: { readonly id: string; readonly name: string } | null): string | null {
  const known = target !== null && chosen?.id === target.id ? chosen.name : null;
  const { data } = useQuery({
    queryKey: ['target-name', target],
    queryFn: async () => (target === null ? [] : read<{ id: string; name: string }[]>(listOf(PATHS[target.kind], { id: [target.id] }, 0, 'name'))),
    enabled: target !== null && known === null,
  });
  return known ?? data?.find(({ id }) => id === target?.id)?.name ?? null;
}
