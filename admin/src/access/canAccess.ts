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
  'job-board': { administrator: ['list'] },
};

/** What there is one of for the whole municipality, and is only shown to those whose role is for the whole. */
const FOR_THE_WHOLE: Record<string, readonly Action[]> = {
  'roster-imports': WRITE,
  privacy: WRITE,
  waivers: WRITE,
  statements: WRITE,
  'goal-trails': WRITE,
  'lrs-clients': WRITE,
  'statement-forwarding': WRITE,
  'job-board': WRITE,
  'h5p-libraries': ['delete'],
  'h5p-upgrades': ['create', 'delete'],
};

/** The roles somebody has, and those of them that are held for the whole municipality. */
export interface Held {
  readonly roles: readonly RoleName[];
  readonly whole: readonly RoleName[];
}

const isIn = (actions: readonly Action[] | undefined, action: string): boolean => actions?.some((one) => one === action) ?? false;

/** Whether somebody who holds these roles is shown `action` on `resource`. Whatever is not named is not shown. */
export const canAccess = ({ roles, whole }: Held, resource: string, action: string): boolean =>
  (isIn(FOR_THE_WHOLE[resource], action) ? whole : roles).some((role) => isIn(ACCESS[resource]?.[role], action));

/** The roles that have something to do in admin, in the order of their tabs. */
export const ADMIN_ROLES = ['hr', 'editor', 'administrator'] as const satisfies RoleName[];
export type AdminRole = (typeof ADMIN_ROLES)[number];
