import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Forbidden } from '../errors/domain-error.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site request forgery: a browser says where a request comes from, and one that changes something must come from
 * Spor's own pages. No token is needed (the same rule as Go 1.25's `net/http.CrossOriginProtection`): Sec-Fetch-Site is
 * sent by every current browser and cannot be forged by a page; older ones send Origin. A request with neither does not
 * come from a browser, so no cookie rides along unasked. Routes under `exempt` prove themselves by a token in the path.
 */
export function refuseCrossOrigin(server: FastifyInstance, exempt: (url: string) => boolean): void {
  server.addHook('onRequest', async (request) => {
    if (SAFE.has(request.method) || exempt(request.url) || isSameOrigin(request)) return;
    throw fromElsewhere();
  });
}

const fromElsewhere = () =>
  new Forbidden('http.cross-origin', {
    nb: 'Forespørselen kom fra en annen side og ble stoppet. Gå til Spor og prøv igjen.',
    nn: 'Førespurnaden kom frå ei anna side og vart stoppa. Gå til Spor og prøv igjen.',
    en: 'The request came from another site and was stopped. Go to Spor and try again.',
  });

function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
