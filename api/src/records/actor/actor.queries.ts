import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/index.js';

@Injectable()
export class ActorQueries {
  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
  ) {}

  /** The employees whose accounts on this installation some identifiers are, by identifier. */
  async employeesBehind(identifiers: readonly string[]): Promise<Map<string, string>> {
    const accounts = new Map(identifiers.flatMap((identifier) => {
      const { account } = JSON.parse(identifier) as { account?: { homePage: string; name: string } };
      return account?.homePage === this.config.url && /^[\x20-\x7e]+$/.test(account.name) ? [[account.name, identifier] as const] : [];
    }));
    if (!accounts.size) return new Map();
    const rows: { id: string }[] = await this.database.query('SELECT id FROM employee WHERE id IN (?)', [[...accounts.keys()]]);
    return new Map(rows.map(({ id }) => [accounts.get(id)!, id]));
  }
}
