import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { isInside } from '../zip/zip.rules.js';
import { spelt } from './launch-path.rules.js';
import { packageFileType } from './package-file-type.rules.js';
import { CoursePackageService } from './course-package.service.js';

export interface PackageFile {
  readonly file: string;
  readonly size: number;
  readonly type: string;
}

/** The unpacked files of course packages, one by one. */
@Injectable()
export class CoursePackageFiles {
  constructor(private readonly packages: CoursePackageService) {}

  /** @throws NotFound, also for what lies outside the package */
  async find(packageId: string, name: string): Promise<PackageFile> {
    const folder = this.packages.folderOf(packageId);
    const file = path.resolve(folder, name);
    if (!isInside(name) || !file.startsWith(folder + path.sep)) throw fileUnknown();
    const found = (await fileAt(file)) ?? (await fileAt(await spelledOtherwise(folder, name)));
    if (!found) throw fileUnknown();
    return { ...found, type: packageFileType(name) };
  }
}

async function fileAt(file: string | undefined): Promise<Omit<PackageFile, 'type'> | undefined> {
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return file !== undefined && found?.isFile() ? { file, size: found.size } : undefined;
}

/** A package's own pages are no more careful with names than its manifest: where they were made, all spellings were the same. */
async function spelledOtherwise(folder: string, name: string): Promise<string | undefined> {
  let place = folder;
  for (const part of name.split('/')) {
    const found = spelt(part, await readdir(place).catch(() => []));
    if (found === undefined) return undefined;
    place = path.join(place, found);
  }
  return place;
}
