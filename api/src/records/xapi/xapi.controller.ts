import { HttpException, Inject, Injectable } from '@nestjs/common';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Logger } from 'pino';
import { LOG, sendProblem, statusOf } from '../../platform/index.js';
import { ClientLimitService } from '../client/client-limit.service.js';
import { CredentialService } from '../client/credential.service.js';
import { isoOf } from '../clock/clock.rules.js';
import { StatementClock } from '../clock/statement-clock.service.js';
import { type XapiVersion } from '../grammar/value.rules.js';
import { said } from './body.rules.js';
import { DocumentResource } from './document-resource.controller.js';
import { about, OtherResources } from './other-resources.controller.js';
import { StatementResource } from './statement-resource.controller.js';
import { type Answer, type Call, fieldsIn, isAlternate, type Sent, standsFor, versionAsked } from './xapi-call.rules.js';

/** Bytes. A batch of statements, or a statement with what is attached to it; the database takes no question above 16 MB. */
const BODY_LIMIT = 6 * 1024 * 1024;

/** Where the record store is. */
export const XAPI = '/xapi';

/** Two doors to one store; they differ in the version they speak to whoever does not say one. */
const MOUNTS: Readonly<Record<string, XapiVersion>> = { [XAPI]: '2.0.0', [`${XAPI}/1.0.3`]: '1.0.3' };

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Content-Type, X-Experience-API-Version, X-Experience-API-Consistent-Through',
};
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
  'access-control-allow-headers': 'Authorization, Content-Type, Content-Length, X-Experience-API-Version, X-Experience-API-Hash, If-Match, If-None-Match, Accept, Accept-Language',
  'access-control-max-age': '86400',
};

type Handler = (call: Call) => Answer | Promise<Answer>;
type Methods = Readonly<Partial<Record<'GET' | 'PUT' | 'POST' | 'DELETE', Handler>>>;

@Injectable()
export class XapiParts {
  constructor(
    readonly credentials: CredentialService,
    readonly limit: ClientLimitService,
    readonly clock: StatementClock,
    readonly statements: StatementResource,
    readonly documents: DocumentResource,
    readonly others: OtherResources,
    @Inject(LOG) readonly log: Logger,
  ) {}
}

/** The record store's door. Its bodies are taken as bytes and its callers are programs, so it stands beside the app's own routes. */
export async function serveXapi(server: FastifyInstance, parts: XapiParts): Promise<void> {
  for (const [mount, fallback] of Object.entries(MOUNTS)) {
    await server.register(
      async (door) => {
        door.removeAllContentTypeParsers();
        door.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_, body, done) => done(null, body));
        door.setErrorHandler((error, request, reply) => refuse(error, request, reply, parts.log));
        const all = resources(parts);
        door.setNotFoundHandler((request, reply) => {
          const methods = all[request.url.slice(mount.length).split('?')[0]!];
          throw methods ? notDone(reply, methods) : new HttpException('no such resource', 404);
        });
        for (const [path, methods] of Object.entries(all)) serve(door, { path, methods, mount, fallback }, parts);
      },
      { prefix: mount },
    );
  }
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const status = statusOf(error);
  if (status >= 500) log.error({ err: error, requestId: request.id, route: request.routeOptions.url }, 'request failed');
  if (status === 401) void reply.header('www-authenticate', 'Basic realm="xAPI", charset="UTF-8"');
  sendProblem(reply, error);
}

function resources({ statements, documents, others }: XapiParts): Readonly<Record<string, Methods>> {
  const shelf = (kind: 'state' | 'agent' | 'activity'): Methods => ({
    GET: (call) => documents.get(kind, call),
    PUT: (call) => documents.put(kind, call),
    POST: (call) => documents.post(kind, call),
    DELETE: (call) => documents.delete(kind, call),
  });
  return {
    '/about': { GET: about },
    '/statements': { GET: (call) => statements.get(call), PUT: (call) => statements.put(call), POST: (call) => statements.post(call) },
    '/activities': { GET: (call) => others.activity(call) },
    '/activities/state': shelf('state'),
    '/activities/profile': shelf('activity'),
    '/agents': { GET: (call) => others.agent(call) },
    '/agents/profile': shelf('agent'),
  };
}

interface Place {
  readonly path: string;
  readonly methods: Methods;
  readonly mount: string;
  readonly fallback: XapiVersion;
}

function serve(door: FastifyInstance, place: Place, parts: XapiParts): void {
  const { path, methods, fallback } = place;
  door.route({ method: 'OPTIONS', url: path, handler: (_, reply) => reply.status(204).headers({ ...HEADERS, ...PREFLIGHT }).send() });
  // The form of a request that can only be a POST may stand for any method.
  const taken = [...new Set([...Object.keys(methods), ...(path === '/about' ? [] : ['POST'])])];
  door.route({
    method: taken,
    url: path,
    handler: async (request, reply) => {
      const asked = askedIn(sentIn(request));
      void reply.headers({ ...HEADERS, 'x-experience-api-version': asked.version ?? fallback });
      return send(reply, await answerTo(asked, place, parts, reply));
    },
  });
}

interface Asked {
  readonly isForm: boolean;
  /** What the form stands for; undefined when it stands for nothing. */
  readonly sent: Sent | undefined;
  readonly version: XapiVersion | undefined;
}

function askedIn(given: Sent): Asked {
  const isForm = isAlternate(given);
  const sent = isForm ? standsFor(given) : given;
  return { isForm, sent, version: versionAsked((sent ?? given).headers['x-experience-api-version']) };
}

async function answerTo({ isForm, sent, version }: Asked, { path, methods, mount, fallback }: Place, { credentials, limit, clock }: XapiParts, reply: FastifyReply): Promise<Answer> {
  if (path === '/about') return about();
  // Nothing is unpacked here, so there is nothing that grows on the way, and nothing is kept that would be given out as what it is not.
  if (!/^(identity)?$/i.test(sent?.headers['content-encoding'] ?? '')) throw new HttpException('packed', 415);
  if (!sent) throw said('', 'A request in the alternate syntax is a form with nothing but the method in its address, and its content in the field «content».');
  const credential = await credentials.of(sent.headers['authorization']);
  if (!credential) {
    await limit.countWrong(reply.request.ip);
    throw new HttpException('no such client', 401);
  }
  await limit.count(credential.countedBy);
  // Told before anything is looked up: what is stored later may be missing from the answer. And not to strangers: it is a question to the database.
  if (path === '/statements') void reply.header('x-experience-api-consistent-through', isoOf(await clock.consistentThrough()));
  if (!version) throw said('X-Experience-API-Version', `Must say the version: 1.0.3 or 2.0.0. Here ${fallback} is spoken to those who do not.`);
  if (isForm && version !== '1.0.3') throw said('method', 'There is no alternate syntax in xAPI 2.0.');
  const method = sent.method === 'HEAD' ? 'GET' : sent.method;
  const handler = Object.hasOwn(methods, method) ? methods[method as keyof Methods] : undefined;
  if (!handler) throw notDone(reply, methods);
  return handler({ ...sent, version, credential, mount });
}

/** Said with what may be done instead (RFC 9110, 15.5.6). */
function notDone(reply: FastifyReply, methods: Methods): HttpException {
  void reply.header('allow', [...Object.keys(methods), ...('GET' in methods ? ['HEAD'] : []), 'OPTIONS'].join(', '));
  return new HttpException('no such method', 405);
}

function sentIn(request: FastifyRequest): Sent {
  const start = request.url.indexOf('?');
  return {
    method: request.method,
    query: start < 0 ? [] : fieldsIn(request.url.slice(start + 1)),
    headers: request.headers as Record<string, string | undefined>,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

const send = (reply: FastifyReply, { status, headers = {}, body = '' }: Answer): FastifyReply => reply.status(status).headers(headers).send(status === 204 ? undefined : body);
