import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { viewerQuery } from '../queries.js';
import type { RoleName, ViewerDto } from '../types.js';

export const ViewerContext = createContext<ViewerDto | null>(null);

/** The signed-in employee; only below `<SignedIn>`. */
export function useViewer(): ViewerDto {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer is used outside <SignedIn>');
  return viewer;
}

/** The signed-in employee where the page may also be read by others; `null` then. Asks nobody. */
export const useMaybeViewer = (): ViewerDto | null => useQuery({ ...viewerQuery(), enabled: false }).data ?? null;

export const hasRole = (viewer: ViewerDto, ...roles: RoleName[]): boolean => viewer.roles.some(({ role }) => roles.includes(role));
