import { randomBytes } from 'node:crypto';
import { AdministratorService } from '../people/index.js';
import { type Config, inEvery, Invalid } from '../platform/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** `create-administrator <e-mail> <name>`: prints a password once. */
export async function createAdministrator(config: Config, [email, ...name]: string[]): Promise<boolean> {
  if (!email || !name.length) throw new Invalid('operator.usage', inEvery('Bruk: create-administrator <e-post> <fornavn etternavn>'));
  const password = randomBytes(12).toString('base64url');
  await withDomain(config, (app) => app.get(AdministratorService).create(email, name.join(' '), password));
  say(`Administratoren ${email} er laget. Passord (vises bare nå): ${password}`);
  return true;
}
