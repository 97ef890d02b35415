import { timingSafeEqual } from 'node:crypto';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';
import { type Config } from '../config/config.js';
import { type FactLog } from '../facts/fact-log.js';

const seconds = new Histogram({
  name: 'spor_http_request_seconds',
  help: 'Time from request to answer, by route pattern',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
});

/** `/metrics` for Prometheus: with the configured bearer token; without one, outside production, from this very machine. Otherwise it does not exist. */
export function serveMetrics(server: FastifyInstance, config: Config, facts: FactLog): void {
  collectDefaultMetrics();
  watchFacts(facts);
  server.addHook('onResponse', async (request, reply) => {
    seconds.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  server.get('/metrics', async (request, reply) => {
    if (!mayRead(request, config)) return reply.callNotFound();
    return reply.header('content-type', register.contentType).send(await register.metrics());
  });
}

function watchFacts(facts: FactLog): void {
  new Gauge({
    name: 'spor_facts_unsettled',
    help: 'Facts whose reactions are not all done',
    async collect() {
      this.set((await facts.backlog()).unsettled);
    },
  });
}

function mayRead(request: FastifyRequest, config: Config): boolean {
  if (!config.metricsToken) return !config.production && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '') && !request.headers['x-forwarded-for'];
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${config.metricsToken}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
