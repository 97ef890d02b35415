import { type Agent } from '../grammar/actor.rules.js';
import { type Scope } from './scope.rules.js';

/** Whoever asks: what they may, and the agent that vouches for what they send. */
export interface Credential {
  readonly clientId: string;
  readonly authority: Agent;
  readonly scopes: readonly Scope[];
  /** The employee whose own tool it is: of nobody else does it see or tell anything. */
  readonly ownerId: string | null;
}

/** Key and secret of HTTP Basic (RFC 7617); undefined when there are none. */
export function basicOf(header: string | undefined): { key: string; secret: string } | undefined {
  const [, encoded] = /^Basic\s+([A-Za-z0-9+/=_-]+)$/i.exec(header?.trim() ?? '') ?? [];
  const [key, ...rest] = Buffer.from(encoded ?? '', 'base64').toString('utf8').split(':');
  return encoded && key && rest.length ? { key, secret: rest.join(':') } : undefined;
}
