import { type Scope } from './scope.rules.js';

/** The setting that lets employees connect tools of their own, and what it is until somebody decides. */
export const OWN_TOOLS = 'own-tools';
export const OWN_TOOLS_OTHERWISE = 1;

/** What an employee lets their tool do: tell what they have done, read what they have done, keep what it needs to remember. */
export const OWN_ACTS = ['write', 'read', 'keep'] as const;
export type OwnAct = (typeof OWN_ACTS)[number];

const SCOPES: Readonly<Record<OwnAct, readonly Scope[]>> = { write: ['statements/write'], read: ['statements/read/mine'], keep: ['state', 'profile'] };

export const scopesOf = (acts: readonly OwnAct[]): Scope[] => OWN_ACTS.filter((act) => acts.includes(act)).flatMap((act) => SCOPES[act]);
export const actsOf = (scopes: readonly Scope[]): OwnAct[] => OWN_ACTS.filter((act) => SCOPES[act].every((scope) => scopes.includes(scope)));
