import { createHash } from 'node:crypto';

/** Where accounts are vouched for: here, and at the employer's OpenID provider, if there is one. */
export interface Homes {
  readonly url: string;
  readonly issuer: string | undefined;
}

/** What an identifier says about which employee it is. */
export type EmployeeClaim = { readonly by: 'id' | 'email' | 'emailSha1' | 'subject'; readonly value: string };

/** @param identifier a canonical text @returns undefined when it can be nobody's who works here */
export function claimIn(identifier: string, { url, issuer }: Homes): EmployeeClaim | undefined {
  const { account, mbox, mbox_sha1sum } = JSON.parse(identifier) as { account?: { homePage: string; name: string }; mbox?: string; mbox_sha1sum?: string };
  if (mbox) return { by: 'email', value: mbox.replace(MAILTO, '') };
  if (mbox_sha1sum) return { by: 'emailSha1', value: mbox_sha1sum };
  if (account?.homePage === url && PLAIN.test(account.name)) return { by: 'id', value: account.name };
  if (account && issuer && withoutSlash(account.homePage) === withoutSlash(issuer)) return { by: 'subject', value: account.name };
  return undefined;
}

/** Every identifier by which others may name an employee, as canonical texts. */
export function identifiersOf({ email, subject }: { email: string; subject: string | null }, { issuer }: Homes): string[] {
  const homes = issuer && subject ? [withoutSlash(issuer), `${withoutSlash(issuer)}/`] : [];
  return [
    JSON.stringify({ mbox: `mailto:${email}` }),
    JSON.stringify({ mbox_sha1sum: createHash('sha1').update(`mailto:${email}`).digest('hex') }),
    ...homes.map((homePage) => JSON.stringify({ account: { homePage, name: subject } })),
  ];
}

const MAILTO = /^mailto:/;
/** What an id may be made of: the column takes no other letters. */
const PLAIN = /^[\x20-\x7e]+$/;
const withoutSlash = (address: string): string => address.replace(/\/$/, '');
