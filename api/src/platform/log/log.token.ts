/** Injects the process's pino log. */
export const LOG = Symbol('log');
