import { type IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { type Logger } from 'pino';
import { EDITOR_FRAMES, EditorOrigin, PACKAGE_FRAMES, PackageOrigin } from './catalogue/index.js';
import { DomainModule } from './domain.module.js';
import { serveFronts } from './fronts.js';
import {
  clientErrors, type Config, createLog, describeApi, FactLog, keepApart, logRequests, nestLogger, openSideDoor, ProblemFilter, Queues, refuseCrossOrigin, refuseUnsoundBodies, serveJobBoard, serveMetrics, type SideOrigin, validation,
} from './platform/index.js';
import { CMI5, Cmi5SessionService, serveCmi5 } from './learning/index.js';
import { AccessGuard } from './people/index.js';
import { serveXapi, XAPI, XapiParts } from './records/index.js';

const MEBIBYTE = 1 << 20;
/** Statements and forms are small; files come as multipart, with a limit of their own. */
const BODY_LIMIT = 2 * MEBIBYTE;
const FILE_LIMIT = 256 * MEBIBYTE;
/** The whole of a request must have come by then: long enough for a large file, not for ever. */
const REQUEST_MS = 10 * 60_000;
const PLAYER = '/api/h5p/';
/** A course's exercises, or a package's content, as a library's upgrade gives them back. */
const UPGRADES = ['/api/h5p-upgrades', '/api/h5p-upgrades/trials'];
const UPGRADE_LIMIT = 32 * MEBIBYTE;

/** Starts the HTTP door of the domain. @returns its address, and how to close it */
export async function startServer(config: Config): Promise<{ url: string; close(): Promise<void> }> {
  const log = createLog(config.logLevel, 'api');
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: config.trustProxy, forceCloseConnections: true, requestTimeout: REQUEST_MS, ...clientErrors, routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 } });
  const app = await NestFactory.create<NestFastifyApplication>(DomainModule.for(config, log), adapter, { logger: nestLogger(log), rawBody: true, abortOnError: false });
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await guardRequests(app, config);
  takeLargeUpgrades(server, app.get(AccessGuard));
  logRequests(server, log);
  serveMetrics(server, config, app.get(FactLog));
  app.useGlobalPipes(validation());
  app.useGlobalFilters(app.get(ProblemFilter));
  describeApi(app);
  await serveJobBoard(server, app.get(Queues), app.get(AccessGuard).wholeGate('administrator'));
  await serveXapi(server, app.get(XapiParts));
  await serveCmi5(server, app.get(Cmi5SessionService));
  await serveFronts(server);
  await app.listen({ port: config.port, host: '0.0.0.0' });
  const closeDoors = await openDoors(app, server, config, log);
  log.info({ port: config.port }, 'api is ready');
  return { url: await app.getUrl(), close: () => Promise.all([app.close(), closeDoors()]).then(() => undefined) };
}

/** The origins of what others' programs run in. Without one of them everything else works, so a port that is taken stops nothing. */
async function openDoors(app: NestFastifyApplication, server: FastifyInstance, config: Config, log: Logger): Promise<() => Promise<void>> {
  const editor = app.get(EditorOrigin);
  const packages = app.get(PackageOrigin);
  const opened = [
    editor.isWanted && (await openDoor(server, editor, { name: EDITOR_FRAMES, port: config.h5pEditorPort, ready: 'the H5P editor is ready', setting: 'SPOR_H5P_EDITOR_PORT' }, log)),
    packages.hasAddress && (await openDoor(server, packages, { name: PACKAGE_FRAMES, port: config.packagesPort, ready: 'course packages are ready', setting: 'SPOR_PACKAGES_PORT' }, log)),
  ];
  return async () => void (await Promise.all(opened.map((door) => door && door.close())));
}

async function openDoor(server: FastifyInstance, place: SideOrigin, { name, port: wanted, ready, setting }: { name: string; port: number; ready: string; setting: string }, log: Logger) {
  try {
    const door = await openSideDoor(server, name, wanted, REQUEST_MS);
    place.opened(door.port);
    log.info({ port: door.port }, ready);
    return door;
  } catch (error) {
    log.warn({ err: error, port: wanted }, `the port is taken: set ${setting} to a free one`);
    return undefined;
  }
}

/** A large body is read only of those who may send it: it is asked who they are before it comes. */
function takeLargeUpgrades(server: FastifyInstance, access: AccessGuard): void {
  server.addHook('onRoute', (route) => {
    if (route.method !== 'POST' || !UPGRADES.includes(route.url)) return;
    route.bodyLimit = UPGRADE_LIMIT;
    route.onRequest = access.wholeGate('administrator');
  });
}

/** What tells a browser how to treat what it shows. Made once: helmet's plugin for Fastify would make it for every answer. */
function protectPages(app: NestFastifyApplication, server: FastifyInstance, secure: boolean): void {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'self'"],
        frameSrc: ["'self'", (request: IncomingMessage) => sourceOf(app.get(EditorOrigin), request), (request: IncomingMessage) => sourceOf(app.get(PackageOrigin), request)],
        formAction: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // MUI and the charts write style elements and attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    crossOriginResourcePolicy: false,
    // The player's pages on this origin are without it, and a browser wants all or none.
    originAgentCluster: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  // No browser shows what the record store's callers are answered; and a unit's last page says for itself what it may.
  server.addHook('onRequest', (request, reply, next) => (isForPrograms(request.url) ? next() : protect(request.raw, reply.raw, (fault) => next(fault as Error | undefined))));
}

async function guardRequests(app: NestFastifyApplication, config: Config): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  protectPages(app, server, config.url.startsWith('https:'));
  await app.register(cookie as never, { secret: config.secret });
  await app.register(multipart as never, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 10, fieldSize: MEBIBYTE } });
  keepApart(server, doorOf);
  // The record store's callers, and units that ask for their token, prove themselves by a key, never by a cookie; the store looks at its bodies itself. The editor's page asks its own origin, so it needs no way past this.
  refuseCrossOrigin(server, (url) => (url.startsWith(PLAYER) && doorOf(url) === undefined) || isForPrograms(url));
  refuseUnsoundBodies(server, (url) => url.startsWith(`${XAPI}/`));
}

const isForPrograms = (url: string): boolean => url.startsWith(`${XAPI}/`) || url.startsWith(`${CMI5}/`);

/** By what its address begins with; undefined for the front door. */
const doorOf = (address: string): string | undefined => [EDITOR_FRAMES, PACKAGE_FRAMES].find((door) => address.startsWith(`${door}/`));

/** What a page may show beside its own: another origin, where there is one. */
function sourceOf(place: SideOrigin, { headers: { host = '' } }: IncomingMessage): string {
  const origin = place.originFor({ protocol: 'http', hostname: host.replace(/:\d+$/, '') });
  return origin ?? "'self'";
}
