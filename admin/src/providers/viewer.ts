import type { RoleName, ViewerDto, WhoIsSignedIn } from '../types.js';
import { notSignedIn, read } from './http.js';

let viewer: Promise<ViewerDto> | undefined;

/** The signed-in employee; read once for each visit. */
export const readViewer = (): Promise<ViewerDto> => {
  viewer ??= read<WhoIsSignedIn>('sign-in/viewer').then(({ viewer: found }) => found ?? notSignedIn()).catch((error: unknown) => {
    viewer = undefined;
    throw error;
  });
  return viewer;
};

export const rolesOf = (of: ViewerDto): RoleName[] => [...new Set(of.roles.map(({ role }) => role))];

/** The roles that are held for the whole municipality. */
export const wholeRolesOf = (of: ViewerDto): RoleName[] => rolesOf({ ...of, roles: of.roles.filter(({ isWhole }) => isWhole) });
