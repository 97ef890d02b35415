import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';

const url = (protocols: RegExp, example: string) => z.string().regex(protocols, `must be an address like ${example}`);
const flag = z.enum(['0', '1'], 'must be 0 or 1').default('0').transform((text) => text === '1');

const isTarget = (address: string): boolean => /^https?:\/\/[^\s:@/]+:[^\s@/]+@\S+$/.test(address.trim()) && URL.canParse(address.trim());

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'must be production, development or test').default('development'),
  PORT: z.coerce.number('must be a port number, 0–65535').int().min(0).max(65535).default(3000),
  DATABASE_URL: url(/^mysql:\/\//, 'mysql://user:password@host:3306/spor'),
  REDIS_URL: url(/^(rediss?|unix):\/\//, 'redis://host:6379'),
  SPOR_DATA_DIR: z.string().min(1, 'must be a folder').default('.data'),
  SPOR_URL: url(/^https?:\/\/[^/]+$/, 'https://spor.kommune.no (without a slash at the end)').optional(),
  SPOR_SECRET: z.string().min(32, 'must be at least 32 random characters').optional(),
  SPOR_DEMO: flag,
  SPOR_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').default('info'),
  SPOR_METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  SPOR_TRUST_PROXY: flag,
  SPOR_LIX_LIMIT: z.coerce.number('must be a LIX, 20–80').int().min(20).max(80).default(45),
  SPOR_LRS_REQUESTS_A_MINUTE: z.coerce.number('must be a number of requests').int().min(1).default(60_000),
  SPOR_H5P_EDITOR_URL: url(/^https?:\/\/[^/]+$/, 'https://h5p.example.no (without a slash at the end)').optional(),
  SPOR_PACKAGES_URL: url(/^https?:\/\/[^/]+$/, 'https://kurs.example.no (without a slash at the end)').optional(),
  SPOR_PACKAGES_PORT: z.coerce.number('must be a port number, 0–65535').int().min(0).max(65535).optional(),
  SPOR_H5P_EDITOR_PORT: z.coerce.number('must be a port number, 0–65535').int().min(0).max(65535).optional(),
  SPOR_CONTENT_TYPES: z.string().regex(/^[\w.]+\*?(\s*,\s*[\w.]+\*?)*$/, 'must be names like Spor.*,H5P.MultiChoice').optional(),
  SPOR_FORWARD_STATEMENTS_TO: z.string().refine((text) => text.split(',').every(isTarget), 'must be addresses like https://key:secret@lrs.kommune.no/xapi, with commas between them').optional(),
  OIDC_ISSUER: url(/^https?:\/\//, 'https://login.microsoftonline.com/<tenant>/v2.0').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_LABEL: z.string().min(1).default('jobbkonto'),
});

/** Another record store that is given every statement. */
export interface ForwardingTarget {
  /** Without a slash at the end, and without key and secret. */
  readonly url: string;
  readonly key: string;
  readonly secret: string;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** What the button says after *Logg inn med*. */
  readonly label: string;
}

/** Every setting of a process, parsed once at its start. */
export class Config {
  readonly production: boolean;
  readonly port: number;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly dataDir: string;
  /** The root of every IRI that Spor mints, and the address people use when somebody has said which. */
  readonly url: string;
  /** The address people use. Undefined when nobody has said it: then it is wherever they reach Spor, and no process knows where that is. */
  readonly toldUrl: string | undefined;
  readonly secret: string;
  readonly demo: boolean;
  readonly logLevel: string;
  readonly metricsToken: string | undefined;
  /** Only the proxy that stands nearest is believed: what was in X-Forwarded-For before it is the sender's own word. */
  readonly trustProxy: false | ((address: string, hop: number) => boolean);
  /** Texts that are heavier to read than this are told of. */
  readonly lixLimit: number;
  /** What one client of the record store may ask of each process; a thousand a second keeps it from having the process to itself. */
  readonly lrsRequestsAMinute: number;
  /** Machine names of the H5P types that may be used; undefined when the program's own list holds. */
  readonly contentTypes: readonly string[] | undefined;
  readonly forwardTo: readonly ForwardingTarget[];
  /** Where the official H5P editor is opened: an address with nothing else on it. Undefined: this machine's, in development, and nowhere in production. */
  readonly h5pEditorUrl: string | undefined;
  /** The port on which that address is answered. */
  readonly h5pEditorPort: number;
  /** Where course packages run, likewise: an address with nothing else on it. */
  readonly packagesUrl: string | undefined;
  readonly packagesPort: number;
  readonly oidc: OidcSettings | undefined;

  constructor(env: z.infer<typeof Environment>) {
    this.production = env.NODE_ENV === 'production';
    this.port = env.PORT;
    this.databaseUrl = env.DATABASE_URL;
    this.redisUrl = env.REDIS_URL;
    this.dataDir = path.resolve(env.SPOR_DATA_DIR);
    this.url = env.SPOR_URL ?? 'http://localhost:3000';
    this.toldUrl = env.SPOR_URL;
    this.secret = env.SPOR_SECRET ?? randomBytes(32).toString('hex');
    this.demo = env.SPOR_DEMO;
    this.logLevel = env.SPOR_LOG_LEVEL;
    this.metricsToken = env.SPOR_METRICS_TOKEN;
    this.trustProxy = env.SPOR_TRUST_PROXY && ((_, hop) => hop === 0);
    this.lixLimit = env.SPOR_LIX_LIMIT;
    this.lrsRequestsAMinute = env.SPOR_LRS_REQUESTS_A_MINUTE;
    this.contentTypes = env.SPOR_CONTENT_TYPES?.split(',').map((name) => name.trim());
    this.forwardTo = (env.SPOR_FORWARD_STATEMENTS_TO?.split(',') ?? []).map(targetOf);
    this.h5pEditorUrl = env.SPOR_H5P_EDITOR_URL;
    this.h5pEditorPort = env.SPOR_H5P_EDITOR_PORT ?? portBeside(env.PORT, 1);
    this.packagesUrl = env.SPOR_PACKAGES_URL;
    this.packagesPort = env.SPOR_PACKAGES_PORT ?? portBeside(env.PORT, 2);
    this.oidc = oidcOf(env);
  }
}

/** A setting is missing or wrong; the message names each, and what it should be. */
export class ConfigError extends Error {}

/** @throws ConfigError */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const result = Environment.superRefine(refuseWhatDoesNotGoTogether).safeParse(withoutEmpty(env));
  if (result.success) return new Config(result.data);
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${wording(issue, env)}`);
  throw new ConfigError(`Spor cannot start: these settings are wrong or missing.\n${lines.join('\n')}`);
}

function refuseWhatDoesNotGoTogether(env: z.infer<typeof Environment>, context: z.RefinementCtx): void {
  const refuse = (setting: string, message: string) => context.addIssue({ code: 'custom', path: [setting], message });
  if (env.OIDC_ISSUER && !env.OIDC_CLIENT_ID) refuse('OIDC_CLIENT_ID', 'is needed with OIDC_ISSUER: the id this installation has at the provider');
  refuseAddressesTooNear(env, refuse);
  if (env.NODE_ENV !== 'production') return;
  if (!env.SPOR_SECRET) refuse('SPOR_SECRET', 'is needed in production: at least 32 random characters, the same for api and workers');
  if (env.SPOR_DEMO) refuse('SPOR_DEMO', 'must not be 1 in production: demo accounts have a known password');
}

/** Others' programs run at these addresses, so they must be no part of each other. In production cookies decide, and those know no ports. */
function refuseAddressesTooNear(env: z.infer<typeof Environment>, refuse: (setting: string, message: string) => void): void {
  const urlOf = (address: string | undefined): URL | undefined => (address && URL.canParse(address) ? new URL(address) : undefined);
  const own = urlOf(env.SPOR_URL);
  const editor = urlOf(env.SPOR_H5P_EDITOR_URL);
  const packages = urlOf(env.SPOR_PACKAGES_URL);
  for (const [setting, place, whose] of [['SPOR_H5P_EDITOR_URL', editor, 'content types’'], ['SPOR_PACKAGES_URL', packages, 'packages’']] as const) {
    if (place && own?.origin === place.origin) refuse(setting, `must be another address than SPOR_URL: ${whose} own programs run there`);
    if (place && own && place.protocol !== own.protocol) refuse(setting, `must begin with ${own.protocol}//, as SPOR_URL does, or no browser shows it`);
    if (place && own?.hostname === place.hostname && env.NODE_ENV === 'production') refuse(setting, 'must have another host name than SPOR_URL in production: cookies know no ports');
  }
  if (packages && packages.origin === editor?.origin) refuse('SPOR_PACKAGES_URL', 'must be another address than SPOR_H5P_EDITOR_URL');
}

/** One of the next; any free one where the own is any free one. */
const portBeside = (port: number, by: number): number => (port === 0 || port + by > 65535 ? 0 : port + by);

/** An empty variable is a missing one: that is how compose files say "not set". */
const withoutEmpty = (env: Record<string, string | undefined>) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

const wording = (issue: z.core.$ZodIssue, env: Record<string, string | undefined>): string =>
  issue.code === 'invalid_type' && !env[String(issue.path[0])] ? `is missing: ${EXAMPLES[String(issue.path[0])] ?? issue.message}` : issue.message;

const EXAMPLES: Record<string, string> = {
  DATABASE_URL: 'an address like mysql://user:password@host:3306/spor',
  REDIS_URL: 'an address like redis://host:6379',
};

function targetOf(address: string): ForwardingTarget {
  const url = new URL(address.trim());
  return { url: `${url.origin}${url.pathname.replace(/\/$/, '')}`, key: decodeURIComponent(url.username), secret: decodeURIComponent(url.password) };
}

function oidcOf(env: z.infer<typeof Environment>): OidcSettings | undefined {
  if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID) return undefined;
  return { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET, label: env.OIDC_LABEL };
}
