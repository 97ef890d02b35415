import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Logger } from 'pino';
import { Conflict, DomainError, Forbidden, Invalid, NotFound, Unavailable } from '../errors/domain-error.js';
import { LOG } from '../log/log.token.js';
import { type Problem } from './problem.dto.js';

const KINDS = [
  [NotFound, 404],
  [Forbidden, 403],
  [Conflict, 409],
  [Invalid, 400],
  [Unavailable, 503],
] as const;

/** What HTTP itself refuses, in plain words. */
const HTTP: Record<number, { code: string; detail: string }> = {
  400: { code: 'http.invalid', detail: 'Vi forstod ikke det som ble sendt. Last siden på nytt og prøv igjen.' },
  401: { code: 'http.not-signed-in', detail: 'Du er ikke logget inn, eller innloggingen har gått ut. Logg inn på nytt, så kommer du tilbake hit.' },
  403: { code: 'http.not-allowed', detail: 'Du har ikke tilgang til dette.' },
  404: { code: 'http.not-found', detail: 'Fant ikke det du ba om.' },
  405: { code: 'http.method', detail: 'Dette kan ikke gjøres her.' },
  406: { code: 'http.invalid', detail: 'Vi har ikke dette i det formatet som ble bedt om.' },
  408: { code: 'http.invalid', detail: 'Forespørselen kom ikke fram i tide. Prøv igjen.' },
  413: { code: 'http.too-large', detail: 'Det som ble sendt, er for stort. Del det opp, eller gjør det mindre.' },
  414: { code: 'http.too-large', detail: 'Adressen er for lang.' },
  415: { code: 'http.media-type', detail: 'Filtypen eller formatet kan ikke brukes her.' },
  429: { code: 'http.too-many', detail: 'Det ble for mange forsøk. Vent litt, og prøv igjen.' },
  431: { code: 'http.too-large', detail: 'Adressen eller det som følger med den, er for langt. Slett informasjonskapslene for siden, og prøv igjen.' },
};

const UNEXPECTED: Omit<Problem, 'status'> = {
  type: 'about:blank',
  title: 'Internal Server Error',
  code: 'http.unexpected',
  detail: 'Noe gikk galt hos oss. Det du har skrevet, er ikke sendt. Prøv igjen om litt.',
};

/** The one place where the domain's errors become HTTP. An unexpected error is logged and says nothing of itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.log.error({ err: error, requestId: request.id, route: request.routeOptions?.url }, 'request failed');
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    sendProblem(reply, problem);
  }
}

export const sendProblem = (reply: FastifyReply, problem: Problem): void =>
  void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(problem));

export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return ofDomain(error);
  return problemFor(statusOf(error));
}

/** What HTTP says with a status; 500 when it is not a refusal. */
export function problemFor(status: number): Problem {
  const known = HTTP[status] ?? (status < 500 ? HTTP[400] : undefined);
  if (!known) return { ...UNEXPECTED, status: 500 };
  return { type: 'about:blank', title: titleOf(status), status, ...known };
}

/** MariaDB's 1267: a text with letters outside ASCII was compared with a column of codes. No code is like that, so it was asked for wrongly. */
const NOT_A_CODE = 1267;
/** A form with a file that breaks off on the way: the parser throws bare errors. */
const BROKEN_FORM = /^Multipart: |unexpected end of multipart data/i;

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, errno, message = '' } = error as { statusCode?: number; errno?: number; message?: string };
  return errno === NOT_A_CODE || BROKEN_FORM.test(message) ? 400 : (statusCode ?? 500);
}

function ofDomain(error: DomainError): Problem {
  const status = KINDS.find(([kind]) => error instanceof kind)?.[1] ?? 500;
  return { type: 'about:blank', title: titleOf(status), status, detail: error.detail, code: error.code, ...(error.errors ? { errors: [...error.errors] } : {}) };
}

const titleOf = (status: number): string => STATUS_CODES[status] ?? 'Error';
