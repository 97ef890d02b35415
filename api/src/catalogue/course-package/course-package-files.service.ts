import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { isInside } from '../zip/zip.rules.js';
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
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) throw fileUnknown();
    return { file, size: found.size, type: packageFileType(name) };
  }
}
