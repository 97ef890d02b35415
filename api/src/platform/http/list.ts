import { type FastifyReply } from 'fastify';
import { type ListQuery, type Listed } from './list.dto.js';

/** Answers a list with its `Content-Range`. */
export function sendList<Row>(reply: FastifyReply, resource: string, query: ListQuery, listed: Listed<Row>): Row[] {
  const [first] = query.range;
  const last = Math.max(first, first + listed.rows.length - 1);
  reply.header('content-range', `${resource} ${first}-${last}/${listed.total}`);
  return listed.rows;
}
