import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { NotFoundException } from '@nestjs/common';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { sendProblem } from './platform/index.js';

/** Where each front end is served, and where its build lies. */
const FRONTS = [
  { prefix: '/admin/', root: fileURLToPath(new URL('../../admin/dist', import.meta.url)) },
  { prefix: '/', root: fileURLToPath(new URL('../../learn/dist', import.meta.url)) },
];

/** Not pages: an unknown address under these is an error, not the app's start page. */
const MACHINES = /^\/(api|xapi|health|metrics)(\/|$)/;
const FILE = /\.[a-z0-9]{1,6}$/i;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the two front ends: files with a hash in their name for ever, and every other address with the app's page. */
export async function serveFronts(server: FastifyInstance): Promise<void> {
  const built = FRONTS.filter(({ root }) => existsSync(root));
  await server.register(fastifyStatic, { root: FRONTS.map(({ root }) => root), serve: false, preCompressed: true, cacheControl: false });
  server.get('/*', (request, reply) => sendFront(built, request, reply));
}

function sendFront(fronts: typeof FRONTS, request: FastifyRequest, reply: FastifyReply): FastifyReply | void {
  const path = request.url.split('?')[0] ?? '/';
  const front = fronts.find(({ prefix }) => `${path}/`.startsWith(prefix));
  if (!front || MACHINES.test(path)) return sendProblem(reply, new NotFoundException());
  const file = FILE.test(path) ? path.slice(front.prefix.length) : 'index.html';
  return reply.header('cache-control', file.startsWith('assets/') ? FOR_EVER : 'no-cache').sendFile(file, front.root);
}
