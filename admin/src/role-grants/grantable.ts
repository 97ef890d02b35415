import type { RoleName } from '../types.js';

const ROLES: RoleName[] = ['leader', 'hr', 'editor', 'administrator'];

/** Everybody is an employee; the other roles are granted. */
export const GRANTABLE = ROLES.map((id) => ({ id, name: `spor.roles.${id}` }));
