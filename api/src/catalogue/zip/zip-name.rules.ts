/** What a zip file says of one of its names. */
export interface ZipName {
  /** As yauzl reads it. */
  readonly fileName: string;
  readonly fileNameRaw: Buffer;
  readonly generalPurposeBitFlag: number;
  readonly extraFields: readonly { readonly id: number }[];
}

const SAYS_UTF8 = 0x800;
/** Info-ZIP's own place for a name in UTF-8: yauzl has read it. */
const UNICODE_PATH = 0x7075;
/** From 0x80: the letters of DOS and Windows in Western Europe. */
const CP850 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/**
 * A name that does not say its letters: macOS writes UTF-8 without saying so, and Windows what its language has. The standard's own guess
 * (CP437) has no `ø`. Backslashes are Windows' slashes, as yauzl takes them too; whether the name may be used is seen after this.
 */
export function zipName({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: ZipName): string {
  if (generalPurposeBitFlag & SAYS_UTF8 || extraFields.some(({ id }) => id === UNICODE_PATH)) return fileName;
  return lettersOf(fileNameRaw).replaceAll('\\', '/');
}

function lettersOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP850[byte - 0x80])).join('');
  }
}
