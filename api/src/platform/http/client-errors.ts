import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { LANGUAGES } from '../language/language.js';
import { problemFor, sendProblem } from './problem.js';

const STATUSES: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Bytes that are no HTTP say nothing of who reads the answer. */
const [LANGUAGE] = LANGUAGES;

/** What fails before any route is found, in the same form as everything else: an address that is none, or bytes that are no HTTP. */
export const clientErrors = {
  frameworkErrors: (error: Error, _: FastifyRequest, reply: FastifyReply): void => sendProblem(reply, error),
  clientErrorHandler: (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = STATUSES[error.code ?? ''] ?? 400;
    const body = JSON.stringify(problemFor(status, LANGUAGE));
    const headers = ['content-type: application/problem+json; charset=utf-8', `content-language: ${LANGUAGE}`, `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
  },
};
