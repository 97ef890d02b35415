import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { plainError } from './plain-error.js';

/** One JSON line per event. Never a name, an address or an answer: ids, routes, counts and durations only. */
export const createLog = (level: string, processName: string): Logger =>
  // What comes while a line is being written goes with the next: one write for each answer is a tenth of the work under load.
  pino({ level, base: { process: processName }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: plainError } }, pino.destination({ sync: false }));

/** Nest's own messages in the same log; its start-up chatter is debug. */
export const nestLogger = (log: Logger): LoggerService => ({
  log: (message: unknown) => log.debug({ nest: message }),
  error: (message: unknown, ...rest: unknown[]) => log.error(message instanceof Error ? { err: message } : { nest: message, rest }),
  warn: (message: unknown) => log.warn({ nest: message }),
});
