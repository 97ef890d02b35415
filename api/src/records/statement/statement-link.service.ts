import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Answer, inBatches, type Question, sha256 } from '../../platform/index.js';
import { storedAtIn } from '../clock/clock.rules.js';
import { VOIDED } from '../grammar/statement-grammar.rules.js';
import { StatementNames } from './statement-names.service.js';
import { type PreparedStatement } from './statement-preparation.service.js';
import { assembled } from './statement.rules.js';

const THINGS = ['actor', 'activity'] as const;
/** What reaches so many is not followed further: of a chain without end, every link would be found through every other. */
const FAR = 64;

interface TargetRow {
  readonly seq: string | number;
  readonly received: string;
  readonly assigned: string;
}

interface Reached {
  readonly source: string | number;
  readonly target: string | number;
}

/** A statement that is stored, with its number. */
interface Stored {
  readonly statement: PreparedStatement;
  readonly seq: number;
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Of a statement, with its quotation marks and a comma. */
const ID_LENGTH = 39;

/** Makes what is true of a statement findable through those that point at it, in whatever order they come; and voids what is voided. */
@Injectable()
export class StatementLinks {
  constructor(private readonly names: StatementNames) {}

  /**
   * What is asked once some statements are stored: which of those here pointed at them before they came. Read with a lock, as
   * `known` is: two transactions, one with the pointing and one with the target, each wait for the other's row, so that one is
   * begun again and sees it.
   */
  awaiting(stored: readonly Stored[]): Question[] {
    const foreign = stored.flatMap(({ statement }) => (statement.isOwnId ? [] : [statement.id]));
    return foreign.length ? [{ sql: 'SELECT target_id AS id, statement_seq AS seq FROM statement_reference WHERE target_id IN (?) LOCK IN SHARE MODE', values: [foreign], length: foreign.length * ID_LENGTH }] : [];
  }

  /**
   * @param stored what this transaction has stored
   * @param awaited what `awaiting` was answered
   */
  async follow(manager: EntityManager, stored: readonly Stored[], awaited: Answer): Promise<void> {
    const pointing = stored.filter(({ statement }) => statement.target !== undefined);
    if (pointing.length) await this.alone(manager);
    if (pointing.length) await manager.query('INSERT INTO statement_reference (target_id, statement_seq) VALUES ?', [pointing.map(({ statement, seq }) => [statement.target, seq])]);
    const pairs = [...(await this.known(manager, pointing)), ...pairsOf(stored, awaited)];
    if (!pairs.length) return;
    if (!pointing.length) await this.alone(manager);
    await this.join(manager, [...new Set(pairs.map(({ from }) => from))]);
    await this.void(manager, pairs);
  }

  /** Two that lengthen one chain at once, each at its own end, would see nothing of each other: until its end, one transaction at a time does so. */
  private async alone(manager: EntityManager): Promise<void> {
    await manager.query('SELECT id FROM verb WHERE iri_hash = ? FOR UPDATE', [sha256(VOIDED)]);
  }

  /** Those pointed at that are here. */
  private async known(manager: EntityManager, pointing: readonly Stored[]): Promise<Pair[]> {
    if (!pointing.length) return [];
    const rows: { id: string; seq: number }[] = await manager.query('SELECT id, seq FROM statement WHERE id IN (?) LOCK IN SHARE MODE', [pointing.map(({ statement }) => statement.target)]);
    const seqOf = new Map(rows.map(({ id, seq }) => [id, Number(seq)]));
    return pointing.flatMap(({ statement, seq }) => (seqOf.has(statement.target!) ? [{ from: seq, to: seqOf.get(statement.target!)! }] : []));
  }

  /** Whatever reaches these now reaches what they point at, and what that reaches. */
  private async join(manager: EntityManager, pointing: readonly number[]): Promise<void> {
    const before: { seq: number }[] = await manager.query('SELECT DISTINCT statement_seq AS seq FROM statement_through WHERE matched_seq IN (?)', [pointing]);
    const sources = [...new Set([...pointing, ...before.map(({ seq }) => Number(seq))])];
    await manager.query(
      `INSERT IGNORE INTO statement_through (statement_seq, matched_seq, verb_id, registration)
       SELECT r.statement_seq, s.seq, s.verb_id, s.registration FROM statement_reference r JOIN statement s ON s.id = r.target_id WHERE r.statement_seq IN (?) AND s.seq <> r.statement_seq`,
      [pointing],
    );
    while (await this.reachFurther(manager, sources)) continue;
    const reached: Reached[] = await manager.query('SELECT statement_seq AS source, matched_seq AS target FROM statement_through WHERE statement_seq IN (?)', [sources]);
    await this.relate(manager, reached);
  }

  /** One reaches what is reached by those it reaches: each time twice as far. @returns whether that was anything new */
  private async reachFurther(manager: EntityManager, sources: readonly number[]): Promise<boolean> {
    const near: { seq: number }[] = await manager.query('SELECT statement_seq AS seq FROM statement_through WHERE statement_seq IN (?) GROUP BY statement_seq HAVING COUNT(*) < ?', [sources, FAR]);
    if (!near.length) return false;
    const { affectedRows }: { affectedRows: number } = await manager.query(
      `INSERT IGNORE INTO statement_through (statement_seq, matched_seq, verb_id, registration)
       SELECT STRAIGHT_JOIN a.statement_seq, b.matched_seq, b.verb_id, b.registration
       FROM statement_through a JOIN statement_through b ON b.statement_seq = a.matched_seq WHERE a.statement_seq IN (?) AND b.matched_seq <> a.statement_seq`,
      [near.map(({ seq }) => seq)],
    );
    return affectedRows > 0;
  }

  /** Whom and what the reached ones name, for those who reach them. Each is read once, however many reach it. */
  private async relate(manager: EntityManager, reached: readonly Reached[]): Promise<void> {
    const sourcesOf = new Map<Reached['target'], Reached[]>();
    for (const pair of reached) if (!sourcesOf.get(pair.target)?.push(pair)) sourcesOf.set(pair.target, [pair]);
    await inBatches(sourcesOf.keys(), async (targets) => {
      const texts: TargetRow[] = await manager.query('SELECT seq, received, assigned FROM statement WHERE seq IN (?)', [targets]);
      const rows = { actor: [] as unknown[], activity: [] as unknown[] };
      for (const { seq, received, assigned } of texts) {
        const named = await this.names.of(assembled(received, assigned));
        for (const thing of THINGS) for (const { id, breadth, roles } of named[thing]) for (const { source } of sourcesOf.get(seq) ?? []) rows[thing].push([id, breadth, source, seq, roles]);
      }
      for (const thing of THINGS) await inBatches(rows[thing], (some) => manager.query(`INSERT IGNORE INTO statement_${thing} (${thing}_id, breadth, statement_seq, matched_seq, roles) VALUES ?`, [some]));
    });
  }

  /** A statement that voids can't be voided itself (1.0.3, Data 2.3.2); to try is no error. */
  private async void(manager: EntityManager, pairs: readonly Pair[]): Promise<void> {
    await manager.query(
      `UPDATE statement t JOIN statement_reference r ON r.target_id = t.id JOIN statement v ON v.seq = r.statement_seq JOIN verb voided ON voided.id = v.verb_id
       SET t.voided_at = ${storedAtIn('v.seq')} WHERE t.seq IN (?) AND voided.iri = ? AND t.verb_id <> v.verb_id AND t.voided_at IS NULL`,
      [pairs.map(({ to }) => to), VOIDED],
    );
  }
}

function pairsOf(stored: readonly Stored[], awaited: Answer): Pair[] {
  if (!awaited.length) return [];
  const seqOf = new Map(stored.map(({ statement, seq }) => [statement.id, seq]));
  return awaited.map(({ id, seq }) => ({ from: Number(seq), to: seqOf.get(String(id))! }));
}
