import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { type Attached } from '../attachment/attachment.service.js';
import { type Attachment } from '../grammar/attachment.rules.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { saysTheSame } from '../statement/statement.rules.js';
import { said, soundJson } from './body.rules.js';

const SIGNATURE = 'http://adlnet.gov/expapi/attachments/signature';
const DIGESTS: ReadonlyMap<unknown, string> = new Map([['RS256', 'sha256'], ['RS384', 'sha384'], ['RS512', 'sha512']]);

/** Checks the signatures that come with a statement (1.0.3, Data 2.6; RFC 7515). @throws Invalid when one does not stand */
export function checkSignatures(statement: XapiStatement, attached: Attached): void {
  for (const { usageType, contentType, sha2 } of statement.attachments ?? []) {
    if (usageType !== SIGNATURE) continue;
    if (contentType.trim().toLowerCase() !== 'application/octet-stream') throw said('attachments', 'A signature is application/octet-stream.');
    const content = attached.get(sha2.toLowerCase());
    if (content) checkSignature(statement, content.toString('ascii'));
  }
}

function checkSignature(statement: XapiStatement, jws: string): void {
  const [header, payload, signature, ...more] = jws.trim().split('.');
  if (!header || !payload || !signature || more.length) throw said('attachments', 'A signature is a JWS in its compact form.');
  const { alg, x5c } = decoded(header) as { alg?: unknown; x5c?: unknown };
  const digest = DIGESTS.get(alg);
  if (!digest) throw said('attachments', 'A signature uses RS256, RS384 or RS512.');
  if (!isWhatWasSigned(decoded(payload) as XapiStatement, statement)) throw said('attachments', 'What was signed is not what was sent.');
  if (x5c !== undefined && !isSignedBy(x5c, digest, `${header}.${payload}`, Buffer.from(signature, 'base64url'))) throw said('attachments', 'The signature is not made with the key of its certificate.');
}

function decoded(part: string): object {
  const { value } = soundJson(Buffer.from(part, 'base64url'), 'attachments');
  if (typeof value !== 'object' || value === null) throw said('attachments', 'A signature signs a statement.');
  return value;
}

/** The statement was signed before the signature was attached to it. */
function isWhatWasSigned(signed: XapiStatement, sent: XapiStatement): boolean {
  const bare = ({ attachments, ...statement }: XapiStatement) => {
    // What was signed has not been looked at by the grammar: it may be anything.
    const others = (Array.isArray(attachments) ? attachments : []).filter((attachment: Attachment | null) => attachment?.usageType !== SIGNATURE);
    return { ...statement, ...(others.length ? { attachments: others } : {}) };
  };
  return typeof signed.actor === 'object' && saysTheSame(bare(signed), bare(sent));
}

function isSignedBy(x5c: unknown, digest: string, signed: string, signature: Buffer): boolean {
  const [first] = Array.isArray(x5c) ? (x5c as unknown[]) : [];
  try {
    const certificate = new X509Certificate(Buffer.from(String(first), 'base64'));
    return verify(digest, Buffer.from(signed), createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' })), signature);
  } catch {
    return false;
  }
}
