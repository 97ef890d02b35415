import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ROLES } from './relation.rules.js';
import { questionFor, type Search } from './statement-search.rules.js';
import { givenText } from './statement-text.rules.js';

interface Row {
  readonly seq: string | number;
  readonly received: string;
  readonly assigned: string;
  readonly overlaps: number;
}

/** @see questionFor */
type PageRow = Omit<Row, 'received'> & { readonly received: string | null; readonly bytes: number | string };
type Found = PageRow & { readonly branch: number };

/** As much text of large statements as a page may hold. A page of five hundred of the largest there may be would be a gigabyte. */
const PAGE_BYTES = 8 << 20;

/** A statement as it is given out. */
export interface GivenStatement {
  /** Microseconds since 1970. */
  readonly seq: number;
  /** JSON, exactly as it was received but for what the server decides. */
  readonly text: string;
}

export interface StatementPage {
  readonly statements: GivenStatement[];
  /** Where the next page begins; undefined when this is the last. */
  readonly after: number | undefined;
}

/** Statements as xAPI gives them out. */
@Injectable()
export class StatementPages {
  constructor(private readonly database: DataSource) {}

  async page(search: Search): Promise<StatementPage> {
    const { sql, params } = questionFor(search);
    const { statements, after } = pageOf(await this.database.query(sql, [...params]), search);
    return this.withLargeOnes(statements, after);
  }

  /** Large texts are fetched afterwards, as many as an answer may hold; the page ends before the one that is too much for it. */
  private async withLargeOnes(found: readonly PageRow[], after: number | undefined): Promise<StatementPage> {
    let room = PAGE_BYTES;
    const end = found.findIndex(({ received, bytes }, index) => received === null && (room -= Number(bytes)) < 0 && index > 0);
    const shown = end < 0 ? found : found.slice(0, end);
    const large = shown.filter(({ received }) => received === null).map(({ seq }) => seq);
    const rows: Row[] = large.length ? await this.database.query('SELECT seq, received, assigned FROM statement WHERE seq IN (?)', [large]) : [];
    const textOf = new Map(rows.map(({ seq, received }) => [Number(seq), received]));
    const statements = shown.map((row) => givenOf({ ...row, received: row.received ?? textOf.get(Number(row.seq))! }));
    return { statements, after: end < 0 ? after : statements.at(-1)!.seq };
  }

  /** @param isVoided whether one that is void is asked for, or one that is not */
  async one(id: string, isVoided: boolean, { authorityId, ownActorId, registration }: Pick<Search, 'authorityId' | 'ownActorId' | 'registration'> = {}): Promise<GivenStatement | undefined> {
    const own = `${ownActorId ? 'AND s.actor_id = ?' : ''} ${registration ? 'AND s.registration = ?' : ''}`;
    const vouched = authorityId ? `AND EXISTS (SELECT 1 FROM statement_actor o WHERE o.actor_id = ? AND o.breadth IN (0, 1) AND o.statement_seq = s.seq AND o.matched_seq = s.seq AND o.roles & ${ROLES.authority})` : '';
    const [row]: Row[] = await this.database.query(
      `SELECT s.seq, s.received, s.assigned, s.overlaps FROM statement s WHERE s.id = ? AND s.voided_at IS ${isVoided ? 'NOT NULL' : 'NULL'} ${own} ${vouched}`,
      [id, ...(ownActorId ? [ownActorId] : []), ...(registration ? [registration] : []), ...(authorityId ? [authorityId] : [])],
    );
    return row && givenOf(row);
  }
}

const givenOf = (row: Row): GivenStatement => ({ seq: Number(row.seq), text: givenText(row) });

/**
 * The rows that make the page. Where an index had more to give than was asked of it, nothing is known beyond the last it
 * gave: the page ends there.
 */
function pageOf(rows: readonly Found[], { limit, ascending = false }: Search): { statements: readonly PageRow[]; after: number | undefined } {
  const ends = [...new Set(rows.map(({ branch }) => branch))].flatMap((branch) => {
    const given = rows.filter((row) => row.branch === branch);
    return given.length > limit ? [Number(given.at(-1)!.seq)] : [];
  });
  const isKnown = (seq: number): boolean => ends.every((end) => (ascending ? seq <= end : seq >= end));
  const once = rows.filter(({ seq }, index) => (index === 0 || Number(rows[index - 1]!.seq) !== Number(seq)) && isKnown(Number(seq)));
  const shown = once.slice(0, limit);
  return { statements: shown, after: ends.length || once.length > limit ? Number(shown.at(-1)!.seq) : undefined };
}
