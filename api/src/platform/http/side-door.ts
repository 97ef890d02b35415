import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { NotFoundException } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { sendProblem } from './problem.js';

/** The door a request came in by; none for the front door. */
const beside = new WeakMap<IncomingMessage, string>();

/**
 * Other origins: what runs others' programs must share none with the rest, nor with each other. The routes that belong to one
 * are answered at its side door alone, and no other route is answered there, whatever the request brings along.
 * @param doorOf by the route that matched, so that no spelling of an address leads past it; undefined for the front door
 */
export function keepApart(server: FastifyInstance, doorOf: (route: string) => string | undefined): void {
  server.addHook('onRequest', async ({ raw, routeOptions }, reply) => {
    if (doorOf(routeOptions.url ?? '') === beside.get(raw)) return;
    // Answered here: a plugin may have a word of its own for what is thrown in its routes.
    sendProblem(reply, new NotFoundException());
    return reply;
  });
}

/** Answers on another port too. @param name of the door. @returns the port, and how to close it. Rejects when the port is taken */
export async function openSideDoor(server: FastifyInstance, name: string, port: number, requestTimeout: number): Promise<{ port: number; close(): Promise<void> }> {
  const door = createServer({ requestTimeout }, (request, response) => {
    beside.set(request, name);
    // Browsers send cookies to every port of a host. Nobody is signed in here, so none is read, wherever it came from.
    delete request.headers.cookie;
    server.routing(request, response);
  });
  await new Promise<void>((resolve, reject) => door.once('error', reject).listen(port, '0.0.0.0', resolve));
  return {
    port: (door.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        door.closeAllConnections();
      }),
  };
}
