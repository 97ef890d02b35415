import { type Agent } from '../grammar/actor.rules.js';
import { type Bounds } from './bounds.dto.js';
import { type Scope } from './scope.rules.js';

/** Whoever asks: what they may, and the agent that vouches for what they send. */
export interface Credential {
  /** By whom its requests are counted: ten tools of one person have no more than one. */
  readonly countedBy: string;
  readonly authority: Agent;
  readonly scopes: readonly Scope[];
  /** What keeps it inside what is one person's; undefined when it is a tool's, for everybody. */
  readonly bounds?: Bounds | undefined;
}

/** Knows some of those who may come in. */
export interface CredentialIssuer {
  /** @param authorization the header @returns undefined when it lets nobody in */
  credentialOf(authorization: string | undefined): Promise<Credential | undefined>;
}

/** Key and secret of HTTP Basic (RFC 7617); undefined when there are none. */
export function basicOf(header: string | undefined): { key: string; secret: string } | undefined {
  const [, encoded] = /^Basic\s+([A-Za-z0-9+/=_-]+)$/i.exec(header?.trim() ?? '') ?? [];
  const [key, ...rest] = Buffer.from(encoded ?? '', 'base64').toString('utf8').split(':');
  return encoded && key && rest.length ? { key, secret: rest.join(':') } : undefined;
}
