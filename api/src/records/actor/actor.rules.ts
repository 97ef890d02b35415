import { type Actor, type Agent, IDENTIFIERS } from '../grammar/actor.rules.js';

/** The account by which Spor vouches for what its own players tell. No client is called so. */
export const OWN_AUTHORITY = 'spor';

/** The account by which Spor vouches for what a program tells in the session that Spor began for somebody. No client is called so. */
export const LAUNCHED_AUTHORITY = 'spor-launched';

/** The number of whom and what nobody has named: no row has it, so whoever looks for it finds nothing. */
export const UNNAMED = '0';

/** Who somebody is, as a canonical text: the one identifier there is, or of a group without, its members. */
export function identifierOf(actor: Actor): string {
  const name = IDENTIFIERS.find((each) => each in actor);
  if (!name) return JSON.stringify({ member: ((actor as { member?: Agent[] }).member ?? []).map(identifierOf).sort() });
  const value = actor[name];
  if (typeof value === 'object') return JSON.stringify({ account: { homePage: value.homePage, name: value.name } });
  return JSON.stringify({ [name]: name === 'openid' ? value : value?.toLowerCase() });
}
