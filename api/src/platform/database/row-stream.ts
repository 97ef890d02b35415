import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Unavailable } from '../errors/domain-error.js';

/** Rows handed on together. */
const CHUNK = 1000;

/** Each holds a connection for as long as somebody reads from it, and the rest of the work needs connections too. */
const AT_A_TIME = 2;

const busy = () =>
  new Unavailable('http.lists-under-way', {
    nb: 'Andre henter hele lister akkurat nå. Vent et minutt, og prøv igjen.',
    nn: 'Andre hentar heile lister akkurat no. Vent eit minutt, og prøv igjen.',
    en: 'Others are fetching whole lists just now. Wait a minute, and try again.',
  });

/** Reads any number of rows in the memory of a thousand. */
@Injectable()
export class RowStream {
  private reading = 0;

  constructor(private readonly database: DataSource) {}

  /** @throws Unavailable when two are read already */
  async *chunks<Row>(sql: string, params: unknown[]): AsyncGenerator<Row[]> {
    if (this.reading >= AT_A_TIME) throw busy();
    this.reading += 1;
    const runner = this.database.createQueryRunner();
    let isWhole = false;
    try {
      let chunk: Row[] = [];
      for await (const row of (await runner.stream(sql, params)) as AsyncIterable<Row>) {
        if (chunk.push(row) < CHUNK) continue;
        yield chunk;
        chunk = [];
      }
      isWhole = true;
      if (chunk.length) yield chunk;
    } finally {
      this.reading -= 1;
      // With rows still to come a connection is of no use to anybody else.
      if (!isWhole) ((await runner.connect()) as { destroy(): void }).destroy();
      await runner.release();
    }
  }
}
