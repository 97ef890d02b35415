import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notLeft } from '../../people/index.js';
import { Config, osloDay } from '../../platform/index.js';
import { claimIn, type EmployeeClaim, type Homes } from './employee-actor.rules.js';

export interface ActorRow {
  readonly id: string;
  readonly identifier: string;
}

type By = EmployeeClaim['by'];

/** What is looked up of an employee. Nobody's SHA-1 is kept: it is asked for once of each that is new. */
const VALUES: Readonly<Record<By, string>> = { id: 'e.id', email: 'e.email', emailSha1: "SHA1(CONCAT('mailto:', e.email))", subject: 'e.sign_in_subject' };

@Injectable()
export class ActorQueries {
  readonly homes: Homes;

  constructor(
    private readonly database: DataSource,
    { url, oidc }: Config,
  ) {
    this.homes = { url, issuer: oidc?.issuer };
  }

  /** The employees that some identifiers are, by identifier. By anything but the own account only those who have not left: an address may be given to another. */
  async employeesBehind(identifiers: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const claims = identifiers.flatMap((identifier) => {
      const claim = claimIn(identifier, this.homes);
      return claim ? [{ identifier, ...claim }] : [];
    });
    for (const by of Object.keys(VALUES) as By[]) {
      const some = claims.filter((claim) => claim.by === by);
      if (!some.length) continue;
      const ids = await this.employees(by, [...new Set(some.map(({ value }) => value))]);
      for (const { identifier, value } of some) if (ids.has(value)) found.set(identifier, ids.get(value)!);
    }
    return found;
  }

  /** By what others may know an employee. */
  async employee(id: string): Promise<{ email: string; subject: string | null } | undefined> {
    const [row]: { email: string; subject: string | null }[] = await this.database.query('SELECT email, sign_in_subject AS subject FROM employee WHERE id = ?', [id]);
    return row;
  }

  /** The actors that bear some identifiers. */
  async named(hashes: readonly Buffer[]): Promise<ActorRow[]> {
    return hashes.length ? this.database.query('SELECT id, identifier FROM actor WHERE identifier_hash IN (?)', [hashes]) : [];
  }

  /** Those who are named otherwise than by an account of this installation, in the order they were made. */
  async fromOutside(after: string, limit: number): Promise<ActorRow[]> {
    const own = `${JSON.stringify({ account: { homePage: this.homes.url } }).slice(0, -2)},%`;
    return this.database.query('SELECT id, identifier FROM actor WHERE id > ? AND identifier NOT LIKE ? ORDER BY id LIMIT ?', [after, own.replace(/[\\_%](?!$)/g, '\\$&'), limit]);
  }

  /** All by which an employee is named. */
  async ofEmployee(employeeId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query('SELECT id FROM actor WHERE employee_id = ? ORDER BY id', [employeeId]);
    return rows.map(({ id }) => String(id));
  }

  private async employees(by: By, values: readonly string[]): Promise<Map<string, string>> {
    const here = by === 'id' ? { sql: 'TRUE', params: [] } : { sql: notLeft('e'), params: [osloDay(new Date())] };
    const rows: { value: string; id: string }[] = await this.database.query(`SELECT ${VALUES[by]} AS value, e.id FROM employee e WHERE ${VALUES[by]} IN (?) AND ${here.sql}`, [values, ...here.params]);
    return new Map(rows.map(({ value, id }) => [value, id]));
  }
}
