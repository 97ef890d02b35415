import { isUtf8 } from 'node:buffer';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Invalid } from '../errors/domain-error.js';

/** What Spor takes in nests to about ten; what walks through it may then recurse. */
const DEEPEST = 64;

/** Refuses bodies that parse, and still would break what works on them: bytes that are no text, nesting without end, a form without parts. */
export function refuseUnsoundBodies(server: FastifyInstance): void {
  server.addHook('preValidation', async (request) => {
    const { rawBody } = request as FastifyRequest & { rawBody?: Buffer };
    if (rawBody && !isUtf8(rawBody)) throw unsound('Det som ble sendt, er ikke gyldig tekst (UTF-8).');
    if (isDeeperThan(DEEPEST, request.body)) throw unsound('Det som ble sendt, er bygd opp i for mange nivåer.');
    if (isFormWithoutBoundary(request.headers['content-type'])) throw unsound('Skjemaet som ble sendt, mangler skillet mellom delene.');
  });
}

/** Level by level, so that depth costs no stack. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

const isFormWithoutBoundary = (type = ''): boolean => /^multipart\//i.test(type) && !/;\s*boundary=./i.test(type);
const unsound = (detail: string) => new Invalid('http.invalid', `${detail} Last siden på nytt og prøv igjen.`);
