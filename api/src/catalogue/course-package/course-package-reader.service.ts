import { open, readFile, stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { idOf } from '../../platform/index.js';
import { Unpacking } from '../zip/unpack.service.js';
import { readCmi5 } from './cmi5-structure.rules.js';
import { type ReadCoursePackage } from './course-package.dto.js';
import { coursePackageKind, coursePackageManifest } from './course-package.errors.js';
import * as says from './manifest-words.rules.js';
import { otherZip } from './other-zip.rules.js';
import { readScorm } from './scorm-manifest.rules.js';
import { LARGEST_XML, readXml, XmlFault } from './xml.rules.js';

export interface WholePackage extends ReadCoursePackage {
  readonly bytes: number;
  readonly files: number;
  /** Whether there is something to unpack; a cmi5 structure may come alone. */
  readonly isZip: boolean;
}

const READERS = { 'cmi5.xml': readCmi5, 'imsmanifest.xml': readScorm } as const;
type Manifest = keyof typeof READERS;
const MANIFESTS = Object.keys(READERS) as Manifest[];

/** Hidden files, and what macOS adds. Names that begin with `_` are a package's own, unlike H5P's. */
export const isLeft = (name: string): boolean => name.split('/').some((part) => /^\.[^.]/.test(part) || part === '__MACOSX');

export const packageIdOf = (fingerprint: string): string => idOf('course-package', fingerprint);
export const unitIdOf = (packageId: string, identifier: string): string => idOf('course-package-unit', packageId, identifier);

/** Reads what a package says of itself, and unpacks nothing. */
@Injectable()
export class CoursePackageReader {
  constructor(private readonly unpacking: Unpacking) {}

  /** @throws Invalid when it is no course package, broken or dangerous */
  async read(file: string): Promise<WholePackage> {
    if (!(await isZip(file))) return readAlone(file);
    const { names, bytes, contents } = await this.unpacking.look(file, MANIFESTS, LARGEST_XML, isLeft);
    const manifest = MANIFESTS.find((name) => names.includes(name));
    if (!manifest) throw coursePackageKind(otherZip(names));
    return { ...parsed(manifest, contents.get(manifest), names), bytes, files: names.length, isZip: true };
  }
}

async function isZip(place: string): Promise<boolean> {
  const file = await open(place);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1').startsWith('PK');
  } finally {
    await file.close();
  }
}

/** A cmi5 structure on its own: its units are all elsewhere. */
async function readAlone(file: string): Promise<WholePackage> {
  const { size } = await stat(file);
  if (size > LARGEST_XML) throw coursePackageKind();
  const bytes = await readFile(file);
  try {
    const root = readXml(bytes);
    if (root.name !== 'courseStructure') throw coursePackageKind();
    return { ...readCmi5(root, []), bytes: size, files: 0, isZip: false };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw isMeantAsXml(bytes) ? unreadable('cmi5.xml', error) : coursePackageKind();
  }
}

/** By its first letter, in whichever encoding. Anything else is no package at all. */
const isMeantAsXml = (bytes: Buffer): boolean => /^[\s\0\u00EF\u00BB\u00BF\u00FE\u00FF]*</.test(bytes.subarray(0, 200).toString('latin1'));

function parsed(manifest: Manifest, bytes: Buffer | undefined, names: readonly string[]): ReadCoursePackage {
  try {
    return READERS[manifest](readXml(bytes ?? Buffer.alloc(LARGEST_XML + 1)), names);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw unreadable(manifest, error);
  }
}

const unreadable = (manifest: Manifest, { message }: XmlFault) => coursePackageManifest([says.faultAt(manifest, says.notXml(message))]);
