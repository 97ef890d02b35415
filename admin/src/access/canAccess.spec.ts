import { canAccess } from './canAccess.js';

describe('what a role sees in admin', () => {
  it('shows HR goals to write and competences to read, but no people', () => {
    expect(canAccess(['hr'], 'goals', 'edit')).toBe(true);
    expect(canAccess(['hr'], 'competences', 'list')).toBe(true);
    expect(canAccess(['hr'], 'competences', 'edit')).toBe(false);
    expect(canAccess(['hr'], 'courses', 'show')).toBe(true);
    expect(canAccess(['hr'], 'lessons', 'show')).toBe(false);
    expect(canAccess(['hr'], 'employees', 'list')).toBe(false);
  });

  it('shows an editor the content and an administrator the people', () => {
    expect(canAccess(['editor'], 'courses', 'show')).toBe(true);
    expect(canAccess(['editor'], 'role-grants', 'list')).toBe(false);
    expect(canAccess(['administrator'], 'role-grants', 'delete')).toBe(true);
    expect(canAccess(['administrator'], 'goals', 'list')).toBe(false);
  });

  it('adds the roles of one person together', () => {
    expect(canAccess(['hr', 'editor'], 'goals', 'list')).toBe(true);
    expect(canAccess(['hr', 'editor'], 'courses', 'list')).toBe(true);
  });

  it('shows waiving only to whoever administers the whole', () => {
    expect(canAccess(['administrator'], 'waivers', 'create')).toBe(false);
    expect(canAccess(['administrator', 'hr'], 'waivers', 'create', ['hr'])).toBe(false);
    expect(canAccess(['administrator'], 'waivers', 'create', ['administrator'])).toBe(true);
  });

  it('shows employees and leaders nothing, and nobody what is not named', () => {
    expect(canAccess(['employee', 'leader'], 'courses', 'list')).toBe(false);
    expect(canAccess([], 'goals', 'list')).toBe(false);
    expect(canAccess(['administrator'], 'unheard-of', 'list')).toBe(false);
    expect(canAccess(['administrator'], 'employees', 'invent')).toBe(false);
  });
});
