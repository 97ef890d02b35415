import type { Held } from '../access/canAccess.js';
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

const rolesIn = (grants: ViewerDto['roles']): RoleName[] => [...new Set(grants.map(({ role }) => role))];

export const heldBy = ({ roles }: ViewerDto): Held => ({ roles: rolesIn(roles), whole: rolesIn(roles.filter(({ isWhole }) => isWhole)) });
