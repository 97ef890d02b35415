import { type FastifyInstance } from 'fastify';
import { type Logger } from 'pino';

/** One line per answer: the route's pattern, never its address, for an address may name a person. */
export function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const line = { requestId: request.id, method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    log[reply.statusCode >= 500 ? 'error' : 'info'](line, 'answered');
  });
}
