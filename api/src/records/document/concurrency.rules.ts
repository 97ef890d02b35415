import { type XapiVersion } from '../grammar/value.rules.js';

/** What a request says of the document it believes is there (RFC 9110, 13.1). */
export interface Condition {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

export type Verdict = 'go on' | 'stale' | 'must say which' | 'says nothing';

interface Writing extends Condition {
  readonly version: XapiVersion;
  readonly method: 'PUT' | 'POST' | 'DELETE';
  readonly isProfile: boolean;
  /** The tag of the one that is there. */
  readonly etag: string | undefined;
}

/**
 * Whether a document may be written (1.0.3, Communication 3.1; IEEE 9274.1.1, 4.1.4). A profile belongs to many, so whoever
 * replaces one says which: in both versions over one that is there; in 1.0.3 also when there is none. A state belongs to one
 * tool: 1.0.3 lets it be replaced blindly, 2.0 does not.
 */
export function verdictOn({ version, method, isProfile, etag, ifMatch, ifNoneMatch }: Writing): Verdict {
  if (ifMatch !== undefined && !(etag !== undefined && names(ifMatch, etag))) return 'stale';
  if (ifNoneMatch !== undefined && etag !== undefined && names(ifNoneMatch, etag)) return 'stale';
  if (method !== 'PUT' || ifMatch !== undefined || ifNoneMatch !== undefined) return 'go on';
  if (etag !== undefined) return isProfile || version === '2.0.0' ? 'must say which' : 'go on';
  return isProfile && version === '1.0.3' ? 'says nothing' : 'go on';
}

const names = (header: string, etag: string): boolean => header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, '') === etag);
