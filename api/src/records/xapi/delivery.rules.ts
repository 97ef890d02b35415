import { createHash } from 'node:crypto';
import { HttpException } from '@nestjs/common';
import { type Attached } from '../attachment/attachment.service.js';
import { attachmentsOf, isStatementIn, statementIn, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { type XapiVersion } from '../grammar/value.rules.js';
import { faultsOf } from '../../platform/index.js';
import { said, soundJson, type SoundJson } from './body.rules.js';
import { boundaryOf, type Part, partsOf } from './multipart.rules.js';
import { notXapi } from './parameter.rules.js';

/** Statements as they are sent: each with its exact text, and what is attached to them by its SHA-2. */
export interface Delivered {
  /** Sent in a list, also when it is one only. */
  readonly isList: boolean;
  readonly statements: readonly { readonly text: string; readonly statement: XapiStatement }[];
  readonly attached: Attached;
}

/** Bytes. What is larger than this is no statement but a file, and comes as an attachment. */
const MOST_OF_ONE = 2 << 20;

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Reads and checks a body of statements. @throws Invalid with everything that is wrong */
export function deliveredIn(body: Buffer, contentType: string, version: XapiVersion): Delivered {
  if (JSON_TYPE.test(contentType)) {
    const json = soundJson(body);
    const statements = statementsIn(json, version);
    checkParts(statements, new Map());
    return { isList: Array.isArray(json.value), statements, attached: new Map() };
  }
  if (!/^multipart\/mixed\b/i.test(contentType)) throw said('Content-Type', 'Must be application/json or multipart/mixed.');
  const [first, ...rest] = partsIn(body, contentType);
  if (!JSON_TYPE.test(first.headers['content-type'] ?? '')) throw said('Content-Type', 'The first part must be the statements, as application/json.');
  const json = soundJson(first.content);
  const statements = statementsIn(json, version);
  const attached = new Map(rest.map(attachedIn));
  checkParts(statements, attached);
  return { isList: Array.isArray(json.value), statements, attached };
}

function partsIn(body: Buffer, contentType: string): [Part, ...Part[]] {
  const boundary = boundaryOf(contentType);
  if (!boundary) throw said('Content-Type', 'A multipart body needs a boundary.');
  const [first, ...rest] = partsOf(body, boundary) ?? [];
  if (!first) throw said('', 'The body is not divided into parts as its boundary says.');
  return [first, ...rest];
}

function statementsIn({ value, elements }: SoundJson, version: XapiVersion): { text: string; statement: XapiStatement }[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  const isStatement = isStatementIn(version);
  return list.map((each, index) => {
    if (isLonger(elements[index]!, MOST_OF_ONE)) throw new HttpException('statement too large', 413);
    if (!isStatement(each)) throw notXapi(faultsOf(statementIn(version).safeParse(each).error?.issues ?? [], Array.isArray(value) ? [index] : []));
    return { text: elements[index]!, statement: each };
  });
}

/** A character is three bytes at most: mostly there is nothing to count. */
const isLonger = (text: string, bytes: number): boolean => text.length * 3 > bytes && Buffer.byteLength(text) > bytes;

/** @throws Invalid when it does not say what it is, or is not what it says (1.0.3, Data 2.4.11) */
function attachedIn({ headers, content }: Part): [string, Buffer] {
  const hash = headers['x-experience-api-hash']?.toLowerCase();
  if (headers['content-transfer-encoding']?.toLowerCase() !== 'binary') throw said('Content-Transfer-Encoding', 'An attachment must be sent as binary.');
  if (!hash) throw said('X-Experience-API-Hash', 'An attachment must say its hash.');
  const algorithm = { 56: 'sha224', 64: 'sha256', 96: 'sha384', 128: 'sha512' }[hash.length];
  if (!algorithm || createHash(algorithm).update(content).digest('hex') !== hash) throw said('X-Experience-API-Hash', 'Is not the hash of what was sent.');
  return [hash, content];
}

/**
 * Every attachment has come or has an address, and everything that has come is an attachment. Which it is, its hash says; the length
 * is not held against it, for tools count letters, and ADL's own suite sends a picture that grew on the way and expects it taken.
 */
function checkParts(statements: readonly { readonly statement: XapiStatement }[], attached: Attached): void {
  const described = statements.flatMap(({ statement }) => attachmentsOf(statement));
  const missing = described.find(({ sha2, fileUrl }) => fileUrl === undefined && !attached.has(sha2.toLowerCase()));
  if (missing) throw said('attachments', 'An attachment without a fileUrl must come with the request.');
  const names = new Set(described.map(({ sha2 }) => sha2.toLowerCase()));
  if ([...attached.keys()].some((sha2) => !names.has(sha2))) throw said('attachments', 'Something came that no statement describes.');
}
