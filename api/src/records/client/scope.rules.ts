/** What a client may (xAPI 1.0.3, Communication 4.2 "OAuth Authorization Scope"). */
export const SCOPES = ['statements/write', 'statements/read/mine', 'statements/read', 'state', 'define', 'profile', 'all/read', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export const isScope = (word: string): word is Scope => (SCOPES as readonly string[]).includes(word);

/** What a request wants to do. */
export type Act = 'write statements' | 'read statements' | 'read own statements' | 'read state' | 'write state' | 'read profile' | 'write profile' | 'read';

const GRANTED: Readonly<Record<Scope, readonly Act[]>> = {
  'statements/write': ['write statements'],
  'statements/read/mine': ['read own statements'],
  'statements/read': ['read statements', 'read own statements'],
  state: ['read state', 'write state'],
  define: [],
  profile: ['read profile', 'write profile'],
  'all/read': ['read statements', 'read own statements', 'read state', 'read profile', 'read'],
  all: ['write statements', 'read statements', 'read own statements', 'read state', 'write state', 'read profile', 'write profile', 'read'],
};

export const may = (scopes: readonly Scope[], act: Act): boolean => scopes.some((scope) => GRANTED[scope].includes(act) || (act === 'read' && GRANTED[scope].length > 0));

/** Whether what a client tells of activities counts as their definition (scope `define`). */
export const mayDefine = (scopes: readonly Scope[]): boolean => scopes.includes('define') || scopes.includes('all');
