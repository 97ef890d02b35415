import { isUtf8 } from 'node:buffer';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Invalid } from '../errors/domain-error.js';
import { type Texts } from '../language/language.js';

/** What Spor takes in nests to about ten; what walks through it may then recurse. */
const DEEPEST = 64;

/** Refuses bodies that parse, and still would break what works on them: bytes that are no text, nesting without end, a form without parts. Routes under `exempt` look at theirs themselves. */
export function refuseUnsoundBodies(server: FastifyInstance, exempt: (url: string) => boolean): void {
  server.addHook('preValidation', async (request) => {
    if (exempt(request.url)) return;
    const { rawBody } = request as FastifyRequest & { rawBody?: Buffer };
    if (rawBody && !isUtf8(rawBody)) throw unsound(NO_TEXT);
    if (isDeeperThan(DEEPEST, request.body)) throw unsound(TOO_DEEP);
    if (isFormWithoutBoundary(request.headers['content-type'])) throw unsound(NO_BOUNDARY);
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

const NO_TEXT: Texts = {
  nb: 'Det som ble sendt, er ikke gyldig tekst (UTF-8).',
  nn: 'Det som vart sendt, er ikkje gyldig tekst (UTF-8).',
  en: 'What was sent is not valid text (UTF-8).',
};
const TOO_DEEP: Texts = {
  nb: 'Det som ble sendt, er bygd opp i for mange nivåer.',
  nn: 'Det som vart sendt, er bygd opp i for mange nivå.',
  en: 'What was sent is nested too deeply.',
};
const NO_BOUNDARY: Texts = {
  nb: 'Skjemaet som ble sendt, mangler skillet mellom delene.',
  nn: 'Skjemaet som vart sendt, manglar skiljet mellom delane.',
  en: 'The form that was sent has nothing that divides its parts.',
};

const unsound = ({ nb, nn, en }: Texts) =>
  new Invalid('http.invalid', { nb: `${nb} Last siden på nytt og prøv igjen.`, nn: `${nn} Last sida på nytt og prøv igjen.`, en: `${en} Reload the page and try again.` });
