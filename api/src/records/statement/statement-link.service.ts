import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { VOIDED } from '../grammar/statement-grammar.rules.js';
import { type PreparedStatement } from './statement-preparation.service.js';

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Makes what is true of a statement findable through those that point at it, in whatever order they come; and voids what is voided. */
@Injectable()
export class StatementLinks {
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
    const targets = [to, ...after.map(({ seq }) => Number(seq))];
    for (const source of sources) {
      const matched = targets.filter((target) => target !== source);
      if (!matched.length) continue;
      await manager.query('INSERT IGNORE INTO statement_through (statement_seq, matched_seq, verb_id, registration) SELECT ?, seq, verb_id, registration FROM statement WHERE seq IN (?)', [source, matched]);
      for (const thing of ['actor', 'activity']) {
        await manager.query(
          `INSERT IGNORE INTO statement_${thing} (${thing}_id, breadth, statement_seq, matched_seq, roles)
           SELECT ${thing}_id, breadth, ?, matched_seq, roles FROM statement_${thing} WHERE statement_seq IN (?) AND matched_seq = statement_seq`,
          [source, matched],
        );
      }
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
