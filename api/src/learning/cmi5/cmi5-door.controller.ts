import { type FastifyInstance } from 'fastify';
import { type Language, languageOf, sha256 } from '../../platform/index.js';
import { Cmi5SessionService } from './cmi5-session.service.js';
import { CMI5 } from './cmi5-terms.rules.js';

/** Nothing of it is read. */
const BODY_LIMIT = 64 * 1024;
const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const PREFLIGHT = { 'access-control-allow-methods': 'POST, OPTIONS', 'access-control-allow-headers': '*, Authorization, Content-Type, X-Experience-API-Version', 'access-control-max-age': '86400' };
/** Tells the lesson that the unit has ended, or closes the window that the unit had to itself. */
const SCRIPT = "top===self?close():top.postMessage({context:'spor-unit',kind:'returned'},location.origin)";
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${sha256(SCRIPT).toString('base64')}'; frame-ancestors *`;
const PAGE = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' };

const RETURNED: Readonly<Record<Language, string>> = {
  nb: 'Delen er avsluttet. Du kan lukke dette vinduet, eller gå videre i leksjonen.',
  nn: 'Delen er avslutta. Du kan lukke dette vindauget, eller gå vidare i leksjonen.',
  en: 'The unit has ended. You can close this window, or go on in the lesson.',
};

/** Beside the app's own routes, like the record store's door: units send their question for a token with whatever body and type they like (8.2). */
export async function serveCmi5(server: FastifyInstance, sessions: Cmi5SessionService): Promise<void> {
  await server.register(
    async (door) => {
      door.removeAllContentTypeParsers();
      door.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_, body, done) => done(null, body));
      door.route({ method: 'OPTIONS', url: '/fetch/:key', handler: (_, reply) => reply.status(204).headers({ ...HEADERS, ...PREFLIGHT }).send() });
      // What a cache could answer gives out no token (8.2.1).
      door.route({ method: 'GET', url: '/fetch/:key', handler: (_, reply) => reply.status(405).headers({ ...HEADERS, allow: 'POST, OPTIONS' }).send() });
      door.route<{ Params: { key: string } }>({
        method: 'POST',
        url: '/fetch/:key',
        handler: async ({ params }, reply) => reply.headers({ ...HEADERS, 'content-type': 'application/json; charset=utf-8' }).send(JSON.stringify(await sessions.fetch(params.key))),
      });
      door.route({
        method: 'GET',
        url: '/returned',
        handler: (request, reply) => {
          const language = languageOf(request);
          return reply.headers({ ...PAGE, 'content-language': language }).send(returnedPage(language));
        },
      });
    },
    { prefix: CMI5 },
  );
}

/** Where a unit sends the learner when it has ended (10.2.6). */
const returnedPage = (language: Language): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Spor</title><body style="font: 1.125rem/1.5 Inter, system-ui, sans-serif; margin: 2rem"><main><p>${RETURNED[language]}</p></main><script>${SCRIPT}</script></body></html>`;
