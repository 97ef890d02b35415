import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly data: string | Buffer;
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  readonly mode?: number;
  /** What the file claims to be unpacked, when that is not the truth. */
  readonly claims?: number;
  readonly pack?: boolean;
  /** The name's bytes, when it does not say in which letters it is written. */
  readonly bytes?: Buffer;
}

/** A zip file byte by byte, so that it can hold what no honest program would write. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = part.bytes ?? Buffer.from(part.name);
    const raw = Buffer.from(part.data);
    const body = part.pack ? deflateRawSync(raw, { level: 9 }) : raw;
    const fields = fieldsOf(part, raw, body, name.length);
    const head = Buffer.concat([number(0x04034b50, 4), fields, name, body]);
    local.push(head);
    central.push(Buffer.concat([number(0x02014b50, 4), number(0x0314, 2), fields, number(0, 6), number(((part.mode ?? 0o100644) << 16) >>> 0, 4), number(offset, 4), name]));
    offset += head.length;
  }
  const index = Buffer.concat(central);
  return Buffer.concat([...local, index, number(0x06054b50, 4), number(0, 4), number(parts.length, 2), number(parts.length, 2), number(index.length, 4), number(offset, 4), number(0, 2)]);
}

/** What the two headers of an entry have in common: version, flags (whether in UTF-8), method, time, date, checksum, sizes, lengths of name and extra. */
const fieldsOf = (part: ZipPart, raw: Buffer, body: Buffer, nameLength: number): Buffer =>
  Buffer.concat([number(20, 2), number(part.bytes ? 0 : 0x0800, 2), number(part.pack ? 8 : 0, 2), number(0, 2), number(0x5a21, 2), number(crc32(raw), 4), number(body.length, 4), number(part.claims ?? raw.length, 4), number(nameLength, 2), number(0, 2)]);

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, Math.min(bytes, 6));
  return buffer;
}
