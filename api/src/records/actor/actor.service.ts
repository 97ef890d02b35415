import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { again, Config, inBatches, RedisBus, sha256 } from '../../platform/index.js';
import { nobodyHere } from './actor.errors.js';
import { ActorQueries } from './actor.queries.js';
import { identifierOf, UNNAMED } from './actor.rules.js';
import { lookedUp } from './number.rules.js';

const REMEMBERED = 50_000;
const FORGET = 'spor:actors-forgotten';

/** Numbers for those named in statements, by their identifiers; made the first time somebody is named. */
@Injectable()
export class ActorService implements OnModuleInit, OnApplicationShutdown {
  private readonly ids = new Map<string, string>();
  private generation = 0;
  private deaf: (() => void) | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly queries: ActorQueries,
    private readonly config: Config,
    private readonly bus: RedisBus,
  ) {}

  onModuleInit(): void {
    this.deaf = this.bus.subscribe(FORGET, () => this.forget());
    // What was said while the line was down has not been heard.
    this.bus.redis.on('ready', () => this.forget());
  }

  onApplicationShutdown(): void {
    this.deaf?.();
  }

  /** Makes every process ask the database again: whoever is erased must not be known to any by what they were called. */
  forgetEverywhere(): void {
    this.forget();
    this.bus.publish(FORGET, '');
  }

  private forget(): void {
    this.ids.clear();
    this.generation += 1;
  }

  /** The employee as xAPI says it: an account on this installation. */
  agentOf(employeeId: string) {
    return { objectType: 'Agent' as const, account: { homePage: this.config.url, name: employeeId } };
  }

  /** All by which an employee is named, also by others. */
  ofEmployee(employeeId: string): Promise<string[]> {
    return this.queries.ofEmployee(employeeId);
  }

  /** Of one who works here. @throws NotFound */
  async idOf(employeeId: string): Promise<string> {
    const identifier = identifierOf(this.agentOf(employeeId));
    // What a player was given at sign-in holds for hours: it must not make somebody who is erased meanwhile.
    if ((await this.find(identifier)) === UNNAMED && !(await this.queries.employee(employeeId))) throw nobodyHere();
    return this.made(identifier);
  }

  findEmployee(employeeId: string): Promise<string> {
    return this.find(identifierOf(this.agentOf(employeeId)));
  }

  /** For whoever only asks: nobody is made by being asked for. @param identifier a canonical text @returns `UNNAMED` when no statement names them */
  async find(identifier: string): Promise<string> {
    const remembered = this.ids.get(identifier);
    if (remembered) return remembered;
    const { generation } = this;
    const id = (await this.known([identifier], [sha256(identifier)])).get(identifier);
    if (id && generation === this.generation) this.ids.set(identifier, id);
    return id ?? UNNAMED;
  }

  /** Whoever is new is made. @param identifier a canonical text */
  async made(identifier: string): Promise<string> {
    return (await this.idsOf([identifier])).get(identifier)!;
  }

  /** By identifier; whoever is new is made. @param identifiers canonical texts */
  async idsOf(identifiers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (this.ids.size > REMEMBERED) this.ids.clear();
    const { generation } = this;
    // Apart from what is remembered: another may clear that while this one waits.
    const { found, unknown } = lookedUp(this.ids, identifiers);
    if (!unknown.length) return found;
    await inBatches(unknown, async (some) => (await this.learn(some)).forEach((id, identifier) => found.set(identifier, id)), { lengthOf: ({ length }) => length });
    // What was read before others were told to forget is used, and not remembered.
    if (generation === this.generation) for (const identifier of unknown) this.ids.set(identifier, found.get(identifier)!);
    return found;
  }

  private async learn(identifiers: string[]): Promise<Map<string, string>> {
    const hashes = identifiers.map((identifier) => sha256(identifier));
    const known = await this.known(identifiers, hashes);
    const missing = identifiers.flatMap((identifier, index) => (known.has(identifier) ? [] : [{ identifier, hash: hashes[index]! }]));
    if (missing.length) {
      const employees = await this.queries.employeesBehind(missing.map(({ identifier }) => identifier));
      const rows = missing.map(({ identifier, hash }) => [hash, identifier, employees.get(identifier) ?? null]);
      await again(() => this.database.query('INSERT IGNORE INTO actor (identifier_hash, identifier, employee_id) VALUES ?', [rows]));
      for (const [identifier, id] of await this.known(missing.map(({ identifier }) => identifier), missing.map(({ hash }) => hash))) known.set(identifier, id);
    }
    return known;
  }

  private async known(identifiers: readonly string[], hashes: Buffer[]): Promise<Map<string, string>> {
    const names = new Map(hashes.map((hash, index) => [hash.toString('hex'), identifiers[index]!]));
    const rows: { id: string; hash: Buffer }[] = await this.database.query('SELECT id, identifier_hash AS hash FROM actor WHERE identifier_hash IN (?)', [hashes]);
    return new Map(rows.map(({ id, hash }) => [names.get(hash.toString('hex'))!, String(id)]));
  }
}
