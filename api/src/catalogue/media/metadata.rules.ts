/**
 * Takes out of a photograph what a camera or a program wrote beside the picture: place, time, device, names, a small copy of what was cut off.
 * The picture itself is not touched, so the same file always becomes the same, and what has been cleaned stays as it is.
 * What can't be read is left to whoever says what is wrong with it.
 */
export function withoutMetadata(name: string, bytes: Buffer): Buffer {
  const ending = /\.(jpe?g|png|webp)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'png' && bytes.subarray(0, 8).equals(PNG)) return cleanPng(bytes);
  if (ending === 'webp' && bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return cleanWebp(bytes);
  if (ending?.startsWith('jp') && bytes.length > 4 && bytes.readUInt16BE(0) === SOI) return cleanJpeg(bytes);
  return bytes;
}

export const isPhotograph = (name: string): boolean => /\.(jpe?g|png|webp)$/i.test(name);

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_METADATA = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function cleanPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!PNG_METADATA.has(type)) kept.push(bytes.subarray(at, end));
    // What follows the end of the picture is nobody's.
    if (type === 'IEND') break;
    at = end;
  }
  return Buffer.concat(kept);
}

const VP8X = 'VP8X';
const EXIF_AND_XMP = 0b0000_1100;

function cleanWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const type = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (type === VP8X && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~EXIF_AND_XMP;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

const SOI = 0xffd8;
const [COMMENT, FIRST_SEGMENT, LAST_SEGMENT, START_OF_SCAN] = [0xfe, 0xe0, 0xef, 0xda];
/** What says how colours are meant: JFIF, an ICC profile, Adobe. */
const COLOURS: Record<number, string> = { 0xe0: 'JFIF', 0xe2: 'ICC_PROFILE', 0xee: 'Adobe' };

/** Segment by segment; that the camera was held on its side is said again, and nothing else of what it said. */
function cleanJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const marker = bytes[at + 1] ?? 0;
    const segment = bytes.subarray(at, at + 2 + bytes.readUInt16BE(at + 2));
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation;
    const isSaid = marker >= FIRST_SEGMENT && marker <= LAST_SEGMENT;
    if (isSaid ? segment.toString('latin1', 4).startsWith(COLOURS[marker] ?? '\0none') : marker !== COMMENT) kept.push(segment);
    at += segment.length;
  }
  return Buffer.concat([bytes.subarray(0, 2), ...(orientation === 1 ? [] : [turned(orientation)]), ...kept, bytes.subarray(at)]);
}

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;

/** In the first directory of the segment's TIFF. */
function orientationIn(segment: Buffer): number | undefined {
  const tiff = segment.subarray(10);
  if (!segment.subarray(4, 10).equals(EXIF) || tiff.length < 14) return undefined;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (place: number): number => (place + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(place) : tiff.readUInt16BE(place));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < read16(directory); entry += 1) {
    const place = directory + 2 + entry * 12;
    const value = read16(place + 8);
    if (read16(place) === ORIENTATION) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An EXIF segment that says only this: a TIFF of one directory with one entry. */
function turned(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008' + '0001' + '0112000300000001' + '00000000' + '00000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + EXIF.length + tiff.length, 2);
  return Buffer.concat([head, EXIF, tiff]);
}
