import { createSign, type KeyObject } from 'node:crypto';

const length = (bytes: number): Buffer => (bytes < 128 ? Buffer.from([bytes]) : Buffer.from([0x82, bytes >> 8, bytes & 0xff]));
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
};
const [INTEGER, BITS, TEXT, TIME, SEQUENCE, SET, VERSION] = [0x02, 0x03, 0x0c, 0x17, 0x30, 0x31, 0xa0] as const;
const RSA_WITH_SHA256 = Buffer.from('300d06092a864886f70d01010b0500', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');

/** A certificate (X.509 version 3, DER) that says of itself whose key it holds. */
export function aCertificate(publicKey: KeyObject, privateKey: KeyObject, name = 'Spor test'): Buffer {
  const someone = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(TEXT, Buffer.from(name)))));
  const validity = der(SEQUENCE, der(TIME, Buffer.from('200101000000Z')), der(TIME, Buffer.from('490101000000Z')));
  const told = der(SEQUENCE, der(VERSION, der(INTEGER, Buffer.from([2]))), der(INTEGER, Buffer.from([1])), RSA_WITH_SHA256, someone, validity, someone, publicKey.export({ type: 'spki', format: 'der' }));
  return der(SEQUENCE, told, RSA_WITH_SHA256, der(BITS, Buffer.from([0]), createSign('sha256').update(told).sign(privateKey)));
}
