import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { NotFoundException } from '@nestjs/common';
import { problemOf, sendProblem } from './platform/index.js';

/** Where each front end is served, and where its build lies. */
const FRONTS = [
  { prefix: '/admin/', root: fileURLToPath(new URL('../../admin/dist', import.meta.url)) },
  { prefix: '/', root: fileURLToPath(new URL('../../learn/dist', import.meta.url)) },
];

/** Not pages: an unknown address under these is an error, not the app's start page. */
const MACHINES = /^\/(api|xapi|health|metrics)(\/|$)/;

/** Serves the two front ends: files with a hash in their name for ever, and every other address with the app's page. */
export async function serveFronts(server: FastifyInstance): Promise<void> {
  const built = FRONTS.filter(({ root }) => existsSync(root));
  let decorate = true;
  for (const { prefix, root } of built) {
    await server.register(fastifyStatic, {
      root,
      prefix,
      wildcard: false,
      index: false,
      preCompressed: true,
      decorateReply: decorate,
      cacheControl: false,
      setHeaders: (reply, path) => void reply.header('cache-control', /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    decorate = false;
  }
  server.get('/*', async (request, reply) => sendPage(built, request, reply));
}

async function sendPage(fronts: typeof FRONTS, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
  const path = request.url.split('?')[0] ?? '/';
  // A redirect from /admin to /admin/ would go in a ring: the router does not tell the two apart.
  const front = fronts.find(({ prefix }) => `${path}/`.startsWith(prefix));
  const isPage = !MACHINES.test(path) && !/\.[a-z0-9]{1,5}$/i.test(path);
  if (!front || !isPage) return sendProblem(reply, problemOf(new NotFoundException()));
  return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(await readFile(`${front.root}/index.html`));
}
