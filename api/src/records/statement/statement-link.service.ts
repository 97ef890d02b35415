import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { VOIDED } from '../grammar/statement-grammar.rules.js';
import { type Numbered, StatementNames } from './statement-names.service.js';
import { type PreparedStatement } from './statement-preparation.service.js';
import { assembled } from './statement.rules.js';

interface TargetRow {
  readonly seq: string | number;
  readonly verbId: number;
  readonly registration: string | null;
  readonly received: string;
  readonly assigned: string;
}
type Target = Omit<TargetRow, 'seq'> & { readonly seq: number; readonly named: { readonly actor: readonly Numbered[]; readonly activity: readonly Numbered[] } };

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Makes what is true of a statement findable through those that point at it, in whatever order they come; and voids what is voided. */
@Injectable()
export class StatementLinks {
  constructor(private readonly names: StatementNames) {}

  /** @param stored statements this transaction has stored, with their numbers */
  async follow(manager: EntityManager, stored: readonly { readonly statement: PreparedStatement; readonly seq: number }[]): Promise<void> {
    const pointing = stored.filter(({ statement }) => statement.target !== undefined);
    if (pointing.length) await manager.query('INSERT INTO statement_reference (target_id, statement_seq) VALUES ?', [pointing.map(({ statement, seq }) => [statement.target, seq])]);
    const pairs = [...(await this.known(manager, pointing)), ...(await this.awaited(manager, stored))];
    for (const pair of pairs) await this.join(manager, pair);
    await this.void(manager, pairs);
  }

  /**
   * Those pointed at that are here. Read with a lock, as `awaited` is: two transactions, one with the pointing and one with
   * the target, each wait for the other's row, so that one is begun again and sees it.
   */
  private async known(manager: EntityManager, pointing: readonly { readonly statement: PreparedStatement; readonly seq: number }[]): Promise<Pair[]> {
    if (!pointing.length) return [];
    const rows: { id: string; seq: number }[] = await manager.query('SELECT id, seq FROM statement WHERE id IN (?) LOCK IN SHARE MODE', [pointing.map(({ statement }) => statement.target)]);
    const seqOf = new Map(rows.map(({ id, seq }) => [id, Number(seq)]));
    return pointing.flatMap(({ statement, seq }) => (seqOf.has(statement.target!) ? [{ from: seq, to: seqOf.get(statement.target!)! }] : []));
  }

  /** Those here that were pointed at before they came. */
  private async awaited(manager: EntityManager, stored: readonly { readonly statement: PreparedStatement; readonly seq: number }[]): Promise<Pair[]> {
    const foreign = stored.filter(({ statement }) => !statement.isOwnId);
    if (!foreign.length) return [];
    const rows: { id: string; seq: number }[] = await manager.query('SELECT target_id AS id, statement_seq AS seq FROM statement_reference WHERE target_id IN (?) LOCK IN SHARE MODE', [foreign.map(({ statement }) => statement.id)]);
    const seqOf = new Map(foreign.map(({ statement, seq }) => [statement.id, seq]));
    return rows.map(({ id, seq }) => ({ from: Number(seq), to: seqOf.get(id)! }));
  }

  /** Everything that reaches the one now reaches what the other reaches. */
  private async join(manager: EntityManager, { from, to }: Pair): Promise<void> {
    const before: { seq: number }[] = await manager.query('SELECT statement_seq AS seq FROM statement_through WHERE matched_seq = ?', [from]);
    const after: { seq: number }[] = await manager.query('SELECT matched_seq AS seq FROM statement_through WHERE statement_seq = ?', [to]);
    const sources = [from, ...before.map(({ seq }) => Number(seq))];
    const targets = await this.targets(manager, [to, ...after.map(({ seq }) => Number(seq))]);
    for (const source of sources) for (const target of targets) if (target.seq !== source) await this.reach(manager, source, target);
  }

  private async targets(manager: EntityManager, seqs: readonly number[]): Promise<Target[]> {
    const rows: TargetRow[] = await manager.query('SELECT seq, verb_id AS verbId, registration, received, assigned FROM statement WHERE seq IN (?)', [seqs]);
    return Promise.all(rows.map(async (row) => ({ ...row, seq: Number(row.seq), named: await this.names.of(assembled(row.received, row.assigned)) })));
  }

  private async reach(manager: EntityManager, source: number, { seq, verbId, registration, named }: Target): Promise<void> {
    await manager.query('INSERT IGNORE INTO statement_through (statement_seq, matched_seq, verb_id, registration) VALUES (?)', [[source, seq, verbId, registration]]);
    for (const thing of ['actor', 'activity'] as const) {
      const rows = named[thing].map(({ id, breadth, roles }) => [id, breadth, source, seq, roles]);
      if (rows.length) await manager.query(`INSERT IGNORE INTO statement_${thing} (${thing}_id, breadth, statement_seq, matched_seq, roles) VALUES ?`, [rows]);
    }
  }

  /** A statement that voids can't be voided itself (1.0.3, Data 2.3.2); to try is no error. */
  private async void(manager: EntityManager, pairs: readonly Pair[]): Promise<void> {
    if (!pairs.length) return;
    await manager.query(
      `UPDATE statement t JOIN statement_reference r ON r.target_id = t.id JOIN statement v ON v.seq = r.statement_seq JOIN verb voided ON voided.id = v.verb_id
       SET t.voided_at = v.stored_at WHERE t.seq IN (?) AND voided.iri = ? AND t.verb_id <> v.verb_id AND t.voided_at IS NULL`,
      [pairs.map(({ to }) => to), VOIDED],
    );
  }
}
