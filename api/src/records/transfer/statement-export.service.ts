import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StatementClock } from '../clock/statement-clock.service.js';
import { ForwardingQueries } from '../forwarding/forwarding.queries.js';

const AT_A_TIME = 1000;

/** Everything that is stored, in the order of storing, for whoever wants to take it elsewhere. */
@Injectable()
export class StatementExport {
  constructor(
    private readonly database: DataSource,
    private readonly queries: ForwardingQueries,
    private readonly clock: StatementClock,
  ) {}

  /** JSON, a statement on each line, some lines at a time. @param after microseconds since 1970 */
  async *lines(after = 0): AsyncGenerator<string> {
    const through = await this.clock.seen();
    for (let last = after; ; ) {
      const statements = await this.queries.next(this.database, last, through, AT_A_TIME);
      if (!statements.length) return;
      yield statements.map(({ text }) => `${oneLine(text)}\n`).join('');
      last = statements.at(-1)!.seq;
    }
  }
}

/** What was sent may have been written over several lines; a line break inside a string is always escaped. */
const oneLine = (json: string): string => json.replace(/[\r\n]+\s*/g, ' ');
