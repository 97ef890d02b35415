import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoOf } from '../clock/clock.rules.js';
import { attachmentsOf, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { givenText } from '../statement/statement-text.rules.js';
import { type ForwardingDto, MOST_BEHIND } from './forwarding.dto.js';

export interface Forwarded {
  readonly seq: number;
  readonly version: string;
  readonly text: string;
  readonly attachments: readonly Described[];
}

/** What a statement says of something attached to it. */
interface Described {
  readonly sha2: string;
  readonly contentType: string;
}

interface Row {
  readonly seq: string | number;
  readonly version: string;
  readonly received: string;
  readonly assigned: string;
  readonly overlaps: number;
}

interface Progress {
  readonly afterSeq: string;
  readonly tries: number;
  readonly nextAt: Date;
  readonly failure: string | null;
}

@Injectable()
export class ForwardingQueries {
  constructor(private readonly database: DataSource) {}

  async standing(target: string): Promise<ForwardingDto> {
    const [progress]: Progress[] = await this.database.query('SELECT after_seq AS afterSeq, tries, next_at AS nextAt, failure FROM statement_forwarding WHERE target = ?', [target]);
    const after = progress?.afterSeq ?? '0';
    const [counts]: { behind: string; refused: string }[] = await this.database.query(
      'SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM statement WHERE seq > ? LIMIT ?) AS waiting) AS behind, (SELECT COUNT(*) FROM statement_refused WHERE target = ?) AS refused',
      [after, MOST_BEHIND + 1, target],
    );
    return {
      target,
      behind: Number(counts!.behind),
      givenThrough: Number(after) === 0 ? null : isoOf(Number(after)),
      refused: Number(counts!.refused),
      failure: progress?.failure == null ? null : { status: Number(progress.failure) || null, tries: progress.tries, nextAt: progress.nextAt.toISOString() },
    };
  }

  /** In the order of storing, void ones too: what voids them comes after. @param through that everything can be seen through */
  async next(manager: Pick<EntityManager, 'query'>, after: number, through: number, limit: number): Promise<Forwarded[]> {
    const rows: Row[] = await manager.query('SELECT seq, xapi_version AS version, received, assigned, overlaps FROM statement WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?', [after, through, limit]);
    return rows.map((row) => {
      const text = givenText(row);
      return { seq: Number(row.seq), version: row.version, text, attachments: describedIn(text) };
    });
  }
}

/** Only where the word stands is it worth while to read the whole. */
const describedIn = (text: string): Described[] => (text.includes('"attachments"') ? attachmentsOf(JSON.parse(text) as XapiStatement).map(({ sha2, contentType }) => ({ sha2: sha2.toLowerCase(), contentType })) : []);
