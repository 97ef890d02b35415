import type { RoleName } from '../types.js';

type Action = 'list' | 'show' | 'create' | 'edit' | 'delete' | 'export';

const READ = ['list', 'show', 'export'] as const satisfies Action[];
const WRITE = [...READ, 'create', 'edit', 'delete'] as const satisfies Action[];

/**
 * What each role sees in admin, resource by resource. The server has the same table in its `@Allow` marks and decides;
 * this one only spares people doors that are locked to them.
 */
const ACCESS: Record<string, Partial<Record<RoleName, readonly Action[]>>> = {
  'goal-board': { hr: READ },
  goals: { hr: WRITE },
  drafts: { editor: WRITE },
  histories: { editor: READ },
  withdrawals: { editor: READ },
  courses: { hr: READ, editor: READ, administrator: READ },
  lessons: { editor: READ, administrator: READ },
  exercises: { editor: READ, administrator: READ },
  'learning-paths': { hr: READ, editor: READ, administrator: READ },
  toolkits: { hr: READ, editor: READ, administrator: READ },
  'media-files': { editor: WRITE },
  'course-packages': { editor: [...READ, 'create', 'delete'], administrator: [...READ, 'create', 'delete'] },
  frameworks: { hr: READ, editor: READ, administrator: READ },
  competences: { hr: READ, editor: READ, administrator: READ },
  contributions: { hr: READ, editor: READ, administrator: READ },
  'h5p-packages': { editor: [...READ, 'create'], administrator: [...READ, 'create'] },
  'h5p-libraries': { editor: READ, administrator: [...READ, 'delete'] },
  'h5p-upgrades': { editor: READ, administrator: [...READ, 'create', 'delete'] },
  employees: { administrator: [...READ, 'create', 'edit'] },
  positions: { administrator: [...READ, 'create', 'edit'] },
  'org-units': { administrator: [...READ, 'create', 'edit'], hr: READ },
  'role-grants': { administrator: [...READ, 'create', 'delete'] },
  'roster-imports': { administrator: [...READ, 'create'] },
  privacy: { administrator: ['list', 'edit'] },
  waivers: { administrator: ['create'] },
  statements: { administrator: READ },
  'goal-trails': { administrator: READ },
  'lrs-clients': { administrator: [...READ, 'create', 'delete'] },
  'statement-forwarding': { administrator: READ },
  'background-jobs': { administrator: READ },
};

/** What stands in the midst of a page that others may see, and is only shown to those whose role is for the whole. */
const FOR_THE_WHOLE = new Set(['waivers']);

/**
 * Whether somebody with these roles is shown `action` on `resource`. Whatever is not named is not shown.
 * @param whole those of the roles that are held for the whole municipality
 */
export const canAccess = (roles: readonly RoleName[], resource: string, action: string, whole: readonly RoleName[] = []): boolean =>
  (FOR_THE_WHOLE.has(resource) ? whole : roles).some((role) => ACCESS[resource]?.[role]?.some((allowed) => allowed === action));

/** The roles that have something to do in admin, in the order of their tabs. */
export const ADMIN_ROLES = ['hr', 'editor', 'administrator'] as const satisfies RoleName[];
export type AdminRole = (typeof ADMIN_ROLES)[number];
