import type { LrsClientDto } from '../types.js';

type Scope = LrsClientDto['scopes'][number];

/** What most tools need stands first, what opens the most last. */
export const SCOPES: readonly Scope[] = ['statements/write', 'statements/read/mine', 'state', 'profile', 'define', 'statements/read', 'all/read', 'all'];

/** These let a tool read what others have told of people. */
export const SHOWS_PEOPLE: ReadonlySet<Scope> = new Set<Scope>(['statements/read', 'all/read', 'all']);
