import { type FastifyReply, type FastifyRequest } from 'fastify';
import type {} from '@fastify/cookie';

export const SESSION_COOKIE = 'spor_session';
/** Unused for so long, a session ends … */
export const SESSION_HOURS = 12;
/** … and after this however it is used: a lost machine does not stay signed in for ever. */
export const SESSION_DAYS_AT_MOST = 30;

const PLACE = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

export const sessionTokenOf = (request: FastifyRequest): string | undefined => request.cookies?.[SESSION_COOKIE];

export const setSessionCookie = (reply: FastifyReply, token: string, secure: boolean): void =>
  void reply.setCookie(SESSION_COOKIE, token, { ...PLACE, secure, maxAge: SESSION_HOURS * 3600 });

export const clearSessionCookie = (reply: FastifyReply, secure: boolean): void => void reply.clearCookie(SESSION_COOKIE, { ...PLACE, secure });
