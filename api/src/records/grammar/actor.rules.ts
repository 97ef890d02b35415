import { z } from 'zod';
import { saying } from '../../platform/index.js';
import { byObjectType } from './object-type.rules.js';
import { Iri, Mbox, MboxSha1 } from './value.rules.js';

const NOT_ONE = saying({
  nb: 'Må ha nøyaktig én av mbox, mbox_sha1sum, openid og account.',
  nn: 'Må ha nøyaktig éin av mbox, mbox_sha1sum, openid og account.',
  en: 'Must have exactly one of mbox, mbox_sha1sum, openid and account.',
});
const NOT_AT_MOST_ONE = saying({
  nb: 'Kan ha høyst én av mbox, mbox_sha1sum, openid og account.',
  nn: 'Kan ha høgst éin av mbox, mbox_sha1sum, openid og account.',
  en: 'Can have at most one of mbox, mbox_sha1sum, openid and account.',
});
const NO_MEMBERS = saying({
  nb: 'En gruppe uten identitet må si hvem som er med (member).',
  nn: 'Ei gruppe utan identitet må seie kven som er med (member).',
  en: 'A group without an identifier must say who its members are.',
});

const Account = z.strictObject({ homePage: Iri, name: z.string().min(1) });

/** Inverse functional identifiers (1.0.3, Data 2.4.2.3): whoever has the same one is the same. */
export const IDENTIFIERS = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;
const identifiers = { mbox: Mbox.optional(), mbox_sha1sum: MboxSha1.optional(), openid: Iri.optional(), account: Account.optional() };
const identifiersIn = (actor: object): number => IDENTIFIERS.filter((name) => name in actor).length;

export const Agent = z.strictObject({ objectType: z.literal('Agent').optional(), name: z.string().optional(), ...identifiers }).refine((agent) => identifiersIn(agent) === 1, NOT_ONE);
export type Agent = z.infer<typeof Agent>;

export const Group = z
  .strictObject({ objectType: z.literal('Group'), name: z.string().optional(), member: z.array(Agent).optional(), ...identifiers })
  .refine((group) => identifiersIn(group) <= 1, NOT_AT_MOST_ONE)
  .refine((group) => identifiersIn(group) === 1 || group.member !== undefined, NO_MEMBERS);
export type Group = z.infer<typeof Group>;

export type Actor = Agent | Group;
export const Actor = byObjectType<Actor>('Agent', { Agent, Group });

const NOT_AUTHORITY = saying({
  nb: 'En gruppe som går god for noe, har to medlemmer: programmet og den som bruker det.',
  nn: 'Ei gruppe som går god for noko, har to medlemmer: programmet og den som bruker det.',
  en: 'A group that is an authority has two members: the application and its user.',
});

/** Who vouches (1.0.3, Data 2.4.9): an agent, or an application and its user together. */
export const Authority = Actor.refine((actor) => actor.objectType !== 'Group' || (identifiersIn(actor) === 0 && actor.member?.length === 2), NOT_AUTHORITY);
