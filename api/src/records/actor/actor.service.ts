import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, sha256 } from '../../platform/index.js';
import { ActorQueries } from './actor.queries.js';
import { identifierOf } from './actor.rules.js';

const REMEMBERED = 50_000;
const AT_A_TIME = 500;

/** Numbers for those named in statements, by their identifiers; made the first time somebody is named. */
@Injectable()
export class ActorService {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly database: DataSource,
    private readonly queries: ActorQueries,
    private readonly config: Config,
  ) {}

  /** The employee as xAPI says it: an account on this installation. */
  agentOf(employeeId: string) {
    return { objectType: 'Agent' as const, account: { homePage: this.config.url, name: employeeId } };
  }

  async idOf(employeeId: string): Promise<string> {
    const [id] = await this.idsOf([identifierOf(this.agentOf(employeeId))]);
    return id!;
  }

  /** In the order asked. @param identifiers canonical texts */
  async idsOf(identifiers: readonly string[]): Promise<string[]> {
    if (this.ids.size > REMEMBERED) this.ids.clear();
    const unknown = [...new Set(identifiers)].filter((identifier) => !this.ids.has(identifier)).sort();
    for (let start = 0; start < unknown.length; start += AT_A_TIME) await this.learn(unknown.slice(start, start + AT_A_TIME));
    return identifiers.map((identifier) => this.ids.get(identifier)!);
  }

  private async learn(identifiers: string[]): Promise<void> {
    const hashes = identifiers.map((identifier) => sha256(identifier));
    const known = await this.known(identifiers, hashes);
    const missing = identifiers.flatMap((identifier, index) => (known.has(identifier) ? [] : [{ identifier, hash: hashes[index]! }]));
    if (missing.length) {
      const employees = await this.queries.employeesBehind(missing.map(({ identifier }) => identifier));
      await this.database.query('INSERT IGNORE INTO actor (identifier_hash, identifier, employee_id) VALUES ?', [missing.map(({ identifier, hash }) => [hash, identifier, employees.get(identifier) ?? null])]);
      for (const [identifier, id] of await this.known(missing.map(({ identifier }) => identifier), missing.map(({ hash }) => hash))) known.set(identifier, id);
    }
    for (const [identifier, id] of known) this.ids.set(identifier, id);
  }

  private async known(identifiers: readonly string[], hashes: Buffer[]): Promise<Map<string, string>> {
    const names = new Map(hashes.map((hash, index) => [hash.toString('hex'), identifiers[index]!]));
    const rows: { id: string; hash: Buffer }[] = await this.database.query('SELECT id, identifier_hash AS hash FROM actor WHERE identifier_hash IN (?)', [hashes]);
    return new Map(rows.map(({ id, hash }) => [names.get(hash.toString('hex'))!, String(id)]));
  }
}
