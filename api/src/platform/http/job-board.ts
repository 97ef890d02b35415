import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { QUEUES, type Queues } from '../jobs/queues.js';
import { sendProblem } from './problem.js';

export const JOB_BOARD = '/api/job-board';

/** @throws when the request may not pass */
export type Gate = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** The job dashboard (bull-board), for whom the gate lets through. */
export async function serveJobBoard(server: FastifyInstance, queues: Queues, gate: Gate): Promise<void> {
  const adapter = new FastifyAdapter();
  adapter.setBasePath(JOB_BOARD);
  createBullBoard({ queues: QUEUES.map((name) => new BullMQAdapter(queues.get(name))), serverAdapter: adapter, options: { uiConfig: { boardTitle: 'Spor: jobber' } } });
  await server.register(async (board) => {
    board.addHook('onRequest', async (request, reply) => {
      try {
        await gate(request, reply);
      } catch (error) {
        sendProblem(reply, error);
      }
    });
    await board.register(adapter.registerPlugin() as never, { prefix: JOB_BOARD });
  });
}
