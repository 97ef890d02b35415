/** One part of a `multipart/mixed` body (RFC 2046, 5.1). Header names in lower case. */
export interface Part {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly content: Buffer;
}

/** The boundary that a content type names; undefined when it is not multipart or names none. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /^multipart\/mixed\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

const CRLF = Buffer.from('\r\n');
const BLANK = Buffer.from('\r\n\r\n');

/** The parts, in their order; undefined when the body is not divided as its boundary says. */
export function partsOf(body: Buffer, boundary: string): Part[] | undefined {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = startsWith(body, mark, 0) ? 0 : after(body, Buffer.concat([CRLF, mark]), 0, CRLF.length);
  while (at >= 0) {
    const start = at + mark.length;
    if (startsWith(body, Buffer.from('--'), start)) return parts;
    const next = body.indexOf(Buffer.concat([CRLF, mark]), start);
    const part = next < 0 ? undefined : partIn(body.subarray(start, next));
    if (!part) return undefined;
    parts.push(part);
    at = next + CRLF.length;
  }
  return undefined;
}

/** Spaces after the boundary, headers, an empty line, the content. */
function partIn(text: Buffer): Part | undefined {
  const line = text.indexOf(CRLF);
  if (line < 0 || text.subarray(0, line).toString().trim()) return undefined;
  const isBare = startsWith(text, BLANK, line);
  const end = isBare ? line : text.indexOf(BLANK, line);
  if (end < 0) return undefined;
  const lines = text.subarray(line, end).toString('utf8').split('\r\n').filter(Boolean);
  const headers = lines.map((each) => /^([!#$%&'*+.^_`|~\w-]+):(.*)$/.exec(each));
  if (headers.includes(null)) return undefined;
  return { headers: Object.fromEntries(headers.map((header) => [header![1]!.toLowerCase(), header![2]!.trim()])), content: text.subarray(end + BLANK.length) };
}

const startsWith = (body: Buffer, mark: Buffer, at: number): boolean => body.subarray(at, at + mark.length).equals(mark);

function after(body: Buffer, mark: Buffer, from: number, skip: number): number {
  const at = body.indexOf(mark, from);
  return at < 0 ? -1 : at + skip;
}

/** Parts as a body. @param boundary must not stand in any of them */
export const joined = (parts: readonly Part[], boundary: string): Buffer => Buffer.concat([...parts.flatMap((part) => piecesOf(part, boundary)), endOf(boundary)]);

/** The same, one part after another. @param boundary must not stand in any of them */
export async function* streamed(parts: AsyncIterable<Part>, boundary: string): AsyncGenerator<Buffer> {
  for await (const part of parts) yield* piecesOf(part, boundary);
  yield endOf(boundary);
}

const piecesOf = ({ headers, content }: Part, boundary: string): Buffer[] => [
  Buffer.from(`--${boundary}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`),
  content,
  CRLF,
];
const endOf = (boundary: string): Buffer => Buffer.from(`--${boundary}--\r\n`);
