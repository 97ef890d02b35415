import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Conflict, DomainError, Forbidden, Invalid, NotFound, Stale, Unavailable } from '../errors/domain-error.js';
import { type Language } from '../language/language.js';
import { type Problem } from './problem.dto.js';
import { REFUSALS, UNEXPECTED } from './refusals.js';
import { languageOf } from './request-language.js';
import { TooMany } from './too-many.js';

const KINDS = [
  [NotFound, 404],
  [Forbidden, 403],
  [Conflict, 409],
  [Invalid, 400],
  [Stale, 412],
  [Unavailable, 503],
] as const;

/** Answers with what went wrong, in the language of whoever asked. */
export function sendProblem(reply: FastifyReply, error: unknown): void {
  const language = languageOf(reply.request);
  const problem = problemOf(error, language);
  const headers = { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language, 'cache-control': 'no-store' };
  if (error instanceof TooMany) void reply.header('retry-after', String(error.seconds));
  void reply.status(problem.status).headers(headers).send(JSON.stringify(problem));
}

export const problemOf = (error: unknown, language: Language): Problem => (error instanceof DomainError ? ofDomain(error, language) : problemFor(statusOf(error), language));

/** What HTTP says with a status; 500 when it is not a refusal. */
export function problemFor(status: number, language: Language): Problem {
  const known = REFUSALS[status] ?? (status < 500 ? REFUSALS[400] : undefined);
  const { code, detail } = known ?? UNEXPECTED;
  return { ...headOf(known ? status : 500), code, detail: detail[language] };
}

export const statusOf = (error: unknown): number => {
  if (error instanceof DomainError) return KINDS.find(([kind]) => error instanceof kind)?.[1] ?? 500;
  return error instanceof HttpException ? error.getStatus() : statusOfBare(error);
};

/** MariaDB's 1267: a text with letters outside ASCII was compared with a column of codes. No code is like that, so it was asked for wrongly. */
const NOT_A_CODE = 1267;
/** A form with a file that breaks off on the way: the parser throws bare errors. */
const BROKEN_FORM = /^Multipart: |unexpected end of multipart data/i;

/** The connection to the database is lost, or there is none to be had: it comes again, and so may whoever asked. */
const AWAY = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ER_SERVER_SHUTDOWN', 'ER_CON_COUNT_ERROR']);

function statusOfBare(error: unknown): number {
  const { statusCode, errno, message = '' } = error as { statusCode?: number; errno?: number; message?: string };
  if (isAway(error)) return 503;
  return errno === NOT_A_CODE || BROKEN_FORM.test(message) ? 400 : (statusCode ?? 500);
}

/** A file that is not there has a code too, but no end to a connection. */
function isAway(error: unknown): boolean {
  const { code = '', fatal, syscall, driverError } = error as { code?: string; fatal?: boolean; syscall?: string; driverError?: unknown };
  return (AWAY.has(code) && (fatal === true || syscall === 'connect')) || (driverError !== undefined && driverError !== error && isAway(driverError));
}

function ofDomain(error: DomainError, language: Language): Problem {
  const errors = error.errors?.map(({ path, message }) => ({ path, message: message[language] }));
  return { ...headOf(statusOf(error)), detail: error.detail[language], code: error.code, ...(errors ? { errors } : {}) };
}

const headOf = (status: number) => ({ type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status });
