import type { RoleName, ViewerDto } from '../types.js';
import { read } from './http.js';

let viewer: Promise<ViewerDto> | undefined;

/** The signed-in employee; read once for each visit. */
export const readViewer = (): Promise<ViewerDto> => {
  viewer ??= read<ViewerDto>('me').catch((error: unknown) => {
    viewer = undefined;
    throw error;
  });
  return viewer;
};

export const rolesOf = (of: ViewerDto): RoleName[] => [...new Set(of.roles.map(({ role }) => role))];
