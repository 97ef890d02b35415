import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, sha256 } from '../../platform/index.js';

const REMEMBERED = 50_000;

/** Numbers for those named in statements; an employee's is made the first time it is asked for. */
@Injectable()
export class ActorService {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
  ) {}

  /** The employee as xAPI says it: an account on this installation. */
  agentOf(employeeId: string) {
    return { objectType: 'Agent' as const, account: { homePage: this.config.url, name: employeeId } };
  }

  async idOf(employeeId: string): Promise<string> {
    const known = this.ids.get(employeeId);
    if (known) return known;
    const [id] = await this.idsOf([employeeId]);
    return id!;
  }

  /** In the order asked. */
  async idsOf(employeeIds: readonly string[]): Promise<string[]> {
    const unknown = [...new Set(employeeIds)].filter((id) => !this.ids.has(id)).sort();
    for (let start = 0; start < unknown.length; start += 500) await this.learn(unknown.slice(start, start + 500));
    return employeeIds.map((id) => this.ids.get(id)!);
  }

  private async learn(employeeIds: string[]): Promise<void> {
    if (this.ids.size > REMEMBERED) this.ids.clear();
    const rows = employeeIds.map((id) => {
      const { account } = this.agentOf(id);
      const identifier = JSON.stringify({ account });
      return { id, identifier, hash: sha256(identifier) };
    });
    await this.database.query('INSERT IGNORE INTO actor (identifier_hash, identifier, employee_id) VALUES ?', [rows.map((row) => [row.hash, row.identifier, row.id])]);
    const found: { id: string; employee_id: string }[] = await this.database.query('SELECT id, employee_id FROM actor WHERE identifier_hash IN (?)', [rows.map((row) => row.hash)]);
    for (const { id, employee_id } of found) this.ids.set(employee_id, String(id));
  }
}
