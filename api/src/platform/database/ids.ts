import { hash } from 'node:crypto';
import { v5, v7 } from 'uuid';

const NAMESPACE = 'b6f0c7c4-6c0e-5d0a-9a53-5b1d6f0a7e11';

/** A new id; ids made later sort later, so that the newest rows lie together in the index (RFC 9562, version 7). */
export const newId = (): string => v7();

/** The id of something that has a natural name: the same name gives the same id on every installation (RFC 9562, version 5). */
export const idOf = (...name: (string | number)[]): string => v5(name.join('/'), NAMESPACE);

export const sha256 = (text: string | Buffer): Buffer => hash('sha256', text, 'buffer');

export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
