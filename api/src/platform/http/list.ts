import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ListQuery, type Listed } from './list.dto.js';

/** JSON, a row on each line (https://github.com/ndjson/ndjson-spec). */
const JSON_LINES = 'application/x-ndjson';

/** Answers a list with its `Content-Range`. */
export function sendList<Row>(reply: FastifyReply, resource: string, query: ListQuery, listed: Listed<Row>): Row[] {
  const [first] = query.range;
  const last = Math.max(first, first + listed.rows.length - 1);
  reply.header('content-range', `${resource} ${first}-${last}/${listed.total}`);
  return listed.rows;
}

/** Whether every row is asked for, whatever `range` says: an export. A list that can't do so answers with a page, as JSON. */
export const asksForAll = (request: FastifyRequest): boolean => request.headers.accept?.split(',').some((type) => type.trim().startsWith(JSON_LINES)) ?? false;

/** Answers with every row as it comes. When reading fails on the way the connection is cut, so that half a list is not taken for a whole. */
export async function sendAll<Row>(chunks: AsyncGenerator<Row[]>): Promise<StreamableFile> {
  // The first is read before anything is answered, so that a refusal still is an answer.
  const first = await chunks.next();
  return new StreamableFile(Readable.from(linesOf(first, chunks), { objectMode: false, highWaterMark: 64 * 1024 }), { type: JSON_LINES });
}

async function* linesOf<Row>(first: IteratorResult<Row[], unknown>, chunks: AsyncGenerator<Row[]>): AsyncGenerator<Buffer> {
  try {
    if (first.done) return;
    yield lines(first.value);
    for await (const rows of chunks) yield lines(rows);
  } finally {
    await chunks.return(undefined);
  }
}

const lines = (rows: readonly unknown[]): Buffer => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
