import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { QUEUES, type Queues } from '../jobs/queues.js';
import { sendProblem } from './problem.js';

export const JOB_BOARD = '/api/job-board';

/** @throws when the request may not pass */
export type Gate = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Of this hop alone (RFC 9110, 7.6.1), or of a body that is written anew. */
const OWN_TO_EACH = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'];

/** The job dashboard (bull-board), for whom the gate lets through. Few ever look at it, and it takes 4 MB: it is made when somebody does. */
export async function serveJobBoard(server: FastifyInstance, queues: Queues, gate: Gate): Promise<void> {
  let made: FastifyInstance | undefined;
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const { method, url, headers, body } = request;
    made ??= await boardOf(queues);
    const answered = await made.inject({ method: method as 'GET', url, headers: without(headers), payload: body as object });
    return reply.code(answered.statusCode).headers(without(answered.headers)).send(answered.rawPayload);
  };
  await server.register(async (board) => {
    board.addHook('onRequest', async (request, reply) => {
      try {
        await gate(request, reply);
      } catch (error) {
        sendProblem(reply, error);
      }
    });
    for (const address of [JOB_BOARD, `${JOB_BOARD}/*`]) board.all(address, answer);
  });
}

async function boardOf(queues: Queues): Promise<FastifyInstance> {
  const [{ fastify }, { createBullBoard }, { BullMQAdapter }, { FastifyAdapter }] = await Promise.all([
    import('fastify'), import('@bull-board/api'), import('@bull-board/api/bullMQAdapter'), import('@bull-board/fastify'),
  ]);
  const adapter = new FastifyAdapter();
  adapter.setBasePath(JOB_BOARD);
  createBullBoard({ queues: QUEUES.map((name) => new BullMQAdapter(queues.get(name))), serverAdapter: adapter, options: { uiConfig: { boardTitle: 'Spor: jobber' } } });
  const board = fastify();
  await board.register(adapter.registerPlugin() as never, { prefix: JOB_BOARD });
  return board;
}

function without<Headers extends object>(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_TO_EACH.includes(name))) as Headers;
}
