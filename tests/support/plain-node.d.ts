/** The launcher is plain Node without types; the tests use a few of its functions. */
declare module '*.mjs' {
  export const ensureBinaries: (wish: { needed: string[]; unpackedIn: string; tell: (line: string) => void }) => Promise<Record<string, unknown>>;
  export const mariadbUrl: (dataDirectory: string) => string;
  export const startMariadb: (wish: { dataDirectory: string; program: unknown; durable?: boolean }) => Promise<{ child: import('node:child_process').ChildProcess; stop(): Promise<unknown> }>;
  export const startRedis: (wish: { dataDirectory: string; program: unknown; durable?: boolean }) => Promise<{ stop(): Promise<unknown> }>;
}
