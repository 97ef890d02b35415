import type { RoleName } from '../types.js';
import { canAccess, type Held } from './canAccess.js';

/** For the whole municipality. */
const held = (roles: RoleName[]): Held => ({ roles, whole: roles });

describe('what a role sees in admin', () => {
  it('shows HR goals to write and competences to read, but no people', () => {
    expect(canAccess(held(['hr']), 'goals', 'edit')).toBe(true);
    expect(canAccess(held(['hr']), 'competences', 'list')).toBe(true);
    expect(canAccess(held(['hr']), 'competences', 'edit')).toBe(false);
    expect(canAccess(held(['hr']), 'courses', 'show')).toBe(true);
    expect(canAccess(held(['hr']), 'lessons', 'show')).toBe(false);
    expect(canAccess(held(['hr']), 'employees', 'list')).toBe(false);
  });

  it('shows an editor the content and an administrator the people', () => {
    expect(canAccess(held(['editor']), 'courses', 'show')).toBe(true);
    expect(canAccess(held(['editor']), 'role-grants', 'list')).toBe(false);
    expect(canAccess(held(['administrator']), 'role-grants', 'delete')).toBe(true);
    expect(canAccess(held(['administrator']), 'goals', 'list')).toBe(false);
  });

  it('adds the roles of one person together', () => {
    expect(canAccess(held(['hr', 'editor']), 'goals', 'list')).toBe(true);
    expect(canAccess(held(['hr', 'editor']), 'courses', 'list')).toBe(true);
  });

  it('shows what there is one of only to whoever administers the whole', () => {
    const ofAPart: Held = { roles: ['administrator'], whole: [] };
    for (const resource of ['roster-imports', 'privacy', 'statements', 'goal-trails', 'lrs-clients', 'statement-forwarding', 'job-board']) expect([canAccess(ofAPart, resource, 'list'), canAccess(held(['administrator']), resource, 'list')]).toEqual([false, true]);
    for (const resource of ['employees', 'role-grants', 'h5p-libraries', 'background-jobs']) expect(canAccess(ofAPart, resource, 'list')).toBe(true);
    expect([canAccess(ofAPart, 'h5p-libraries', 'delete'), canAccess(ofAPart, 'h5p-upgrades', 'create'), canAccess(ofAPart, 'waivers', 'create')]).toEqual([false, false, false]);
    expect(canAccess({ roles: ['administrator', 'hr'], whole: ['hr'] }, 'waivers', 'create')).toBe(false);
    expect(canAccess({ roles: ['administrator'], whole: ['administrator'] }, 'waivers', 'create')).toBe(true);
  });

  it('shows employees and leaders nothing, and nobody what is not named', () => {
    expect(canAccess(held(['employee', 'leader']), 'courses', 'list')).toBe(false);
    expect(canAccess(held([]), 'goals', 'list')).toBe(false);
    expect(canAccess(held(['administrator']), 'unheard-of', 'list')).toBe(false);
    expect(canAccess(held(['administrator']), 'employees', 'invent')).toBe(false);
  });
});
