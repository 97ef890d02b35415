import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Eraser, Erasers, type Erasing, inBatches, sha256, Transactions } from '../../platform/index.js';
import { ActorQueries } from '../actor/actor.queries.js';
import { identifierOf } from '../actor/actor.rules.js';
import { ActorService } from '../actor/actor.service.js';
import { identifiersOf } from '../actor/employee-actor.rules.js';
import { type Actor } from '../grammar/actor.rules.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { relationsOf } from '../statement/relation.rules.js';
import { propertiesOf } from '../statement/statement-text.rules.js';
import { assembled } from '../statement/statement.rules.js';
import { type Renaming, withoutPerson } from './erased-text.rules.js';

const AT_A_TIME = 200;

interface ActorRow {
  readonly id: string;
  readonly identifier: string;
}

interface StatementRow {
  readonly seq: string;
  readonly received: string;
  readonly assigned: string;
  readonly actorId: string;
  readonly registration: string | null;
}

/**
 * Takes a person out of the record store: the one time that what was received is written anew (docs/decisions/0039). Rows
 * and relations stay as they are, for counts and questions rest on them; the actor gets a name that nothing leads back from.
 */
@Injectable()
export class StatementErasure implements Eraser, OnModuleInit {
  constructor(
    private readonly erasers: Erasers,
    private readonly actors: ActorService,
    private readonly queries: ActorQueries,
    private readonly database: DataSource,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.erasers.register(this);
  }

  async erase(manager: EntityManager, { person, pseudonym, renamed }: Erasing): Promise<void> {
    const own = identifierOf(this.actors.agentOf(person));
    const actors = await this.actorsOf(manager, person, own);
    const accounts = new Map(actors.map(({ identifier }) => [identifier, this.actors.agentOf(identifier === own ? pseudonym : crypto.randomUUID()).account]));
    const ids = actors.map(({ id }) => id);
    await this.deleteDocuments(manager, ids);
    await this.rewrite(manager, ids, { accounts, registrations: renamed });
    for (const { id, identifier } of actors) {
      const instead = JSON.stringify({ account: accounts.get(identifier) });
      await manager.query('UPDATE actor SET identifier = ?, identifier_hash = ?, employee_id = ? WHERE id = ?', [instead, sha256(instead), pseudonym, id]);
    }
    // Both before and after: between the two, one that remembers may look again and find what was.
    this.actors.forgetEverywhere();
    Transactions.afterCommit(manager, () => this.actors.forgetEverywhere());
  }

  /** What came in just then, by a process that had not heard yet, lies at the pseudonym's actor and names the person still. */
  async sweep(pseudonym: string): Promise<void> {
    const actors: ActorRow[] = await this.database.query('SELECT id, identifier FROM actor WHERE employee_id = ?', [pseudonym]);
    const identifierOfId = new Map(actors.map(({ id, identifier }) => [String(id), identifier]));
    const own = identifierOf(this.actors.agentOf(pseudonym));
    const rows: StatementRow[] = actors.length ? await this.database.query('SELECT seq, received, assigned, actor_id AS actorId, registration FROM statement WHERE actor_id IN (?)', [[...identifierOfId.keys()]]) : [];
    for (const { received, assigned, actorId } of rows) {
      const told = identifierOf(assembled(received, assigned)['actor'] as Actor);
      const is = identifierOfId.get(String(actorId)) ?? own;
      if (told === is) continue;
      const accounts = new Map([[told, (JSON.parse(is) as { account: { homePage: string; name: string } }).account]]);
      await this.transactions.run((manager) => this.rewrite(manager, [String(actorId)], { accounts, registrations: new Map() }));
    }
  }

  /** All that are tied to them, and those that bear an address of theirs and are nobody's. */
  private async actorsOf(manager: EntityManager, person: string, own: string): Promise<ActorRow[]> {
    const employee = await this.queries.employee(person);
    const hashes = [own, ...(employee ? identifiersOf(employee, this.queries.homes) : [])].map((identifier) => sha256(identifier));
    const rows: ActorRow[] = await manager.query('SELECT id, identifier FROM actor WHERE employee_id = ? OR (identifier_hash IN (?) AND employee_id IS NULL AND is_shared = 0) FOR UPDATE', [person, hashes]);
    return rows.map(({ id, identifier }) => ({ id: String(id), identifier }));
  }

  private async deleteDocuments(manager: EntityManager, actorIds: readonly string[]): Promise<void> {
    if (!actorIds.length) return;
    for (const table of ['state_document', 'agent_profile', 'statement_look']) await manager.query(`DELETE FROM ${table} WHERE actor_id IN (?)`, [actorIds]);
  }

  private async rewrite(manager: EntityManager, actorIds: readonly string[], renaming: Renaming): Promise<void> {
    const seqs = await this.naming(manager, actorIds, [...renaming.registrations.keys()]);
    for (let at = 0; at < seqs.length; at += AT_A_TIME) {
      const rows: StatementRow[] = await manager.query('SELECT seq, received, assigned, actor_id AS actorId, registration FROM statement WHERE seq IN (?)', [seqs.slice(at, at + AT_A_TIME)]);
      for (const row of rows) await this.rewriteOne(manager, row, actorIds.includes(String(row.actorId)), renaming);
    }
    await inBatches(renaming.registrations, async (some) => {
      for (const [before, after] of some) await manager.query('UPDATE statement_through SET registration = ? WHERE registration = ?', [after, before]);
    });
  }

  /** Every statement that names one of them itself, or says one of the registrations. */
  private async naming(manager: EntityManager, actorIds: readonly string[], registrations: readonly string[]): Promise<string[]> {
    const named: { seq: string }[] = actorIds.length ? await manager.query('SELECT DISTINCT statement_seq AS seq FROM statement_actor WHERE actor_id IN (?) AND matched_seq = statement_seq', [actorIds]) : [];
    const said: { seq: string }[] = registrations.length ? await manager.query('SELECT seq FROM statement WHERE registration IN (?)', [registrations]) : [];
    return [...new Set([...named, ...said].map(({ seq }) => String(seq)))].sort();
  }

  private async rewriteOne(manager: EntityManager, row: StatementRow, isOwn: boolean, renaming: Renaming): Promise<void> {
    const assigned = withoutPerson(row.assigned, renaming, isOwn);
    // Whoever the sender said it was does not count where the server has decided; then it need not be kept either.
    const isDecided = 'actor' in (JSON.parse(assigned) as object);
    const received = withoutPerson(isDecided ? withoutActor(row.received) : row.received, renaming, isOwn);
    const statement = assembled(received, assigned) as unknown as XapiStatement;
    const registration = row.registration && (renaming.registrations.get(row.registration) ?? row.registration);
    await manager.query('UPDATE statement SET received = ?, assigned = ?, registration = ? WHERE seq = ?', [received, assigned, registration, row.seq]);
    await this.renameGroups(manager, row, statement);
    if (isOwn) await this.detach(manager, row.seq);
  }

  /** A group without an identifier is known by its members' identifiers. */
  private async renameGroups(manager: EntityManager, row: StatementRow, after: XapiStatement): Promise<void> {
    const before = assembled(row.received, row.assigned) as unknown as XapiStatement;
    if (!/"member"/.test(row.received + row.assigned)) return;
    const [old, instead] = [before, after].map((one) => [...relationsOf(one, one.authority as Actor).actors.keys()].filter((identifier) => identifier.startsWith('{"member"')));
    for (const [index, identifier] of old!.entries()) {
      if (identifier !== instead![index]) await manager.query('UPDATE IGNORE actor SET identifier = ?, identifier_hash = ? WHERE identifier_hash = ?', [instead![index], sha256(instead![index]!), sha256(identifier)]);
    }
  }

  private async detach(manager: EntityManager, seq: string): Promise<void> {
    const rows: { sha2: string }[] = await manager.query('SELECT sha2 FROM statement_attachment WHERE statement_seq = ?', [seq]);
    if (!rows.length) return;
    await manager.query('DELETE FROM statement_attachment WHERE statement_seq = ?', [seq]);
    await manager.query('DELETE FROM attachment WHERE sha2 IN (?) AND NOT EXISTS (SELECT 1 FROM statement_attachment x WHERE x.sha2 = attachment.sha2)', [rows.map(({ sha2 }) => sha2)]);
  }
}

function withoutActor(received: string): string {
  const kept = propertiesOf(received).filter(({ key }) => key !== 'actor');
  return `{${kept.map(({ name, value }) => `${name}:${value}`).join(',')}}`;
}
