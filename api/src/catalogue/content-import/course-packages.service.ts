import { Injectable } from '@nestjs/common';
import { CoursePackageReader, packageIdOf, unitIdOf } from '../course-package/course-package-reader.service.js';
import { CoursePackageService } from '../course-package/course-package.service.js';
import { factsIn, MEDIA_FACTS } from '../media-file/media-facts.rules.js';
import { type Files, MEDIA_FOLDER } from './content-folder.rules.js';
import { type UnitFile } from './course-source.dto.js';
import { type Remarks } from './import-report.rules.js';
import { exerciseFault, noMedia, noSuchUnit } from './remark-words.rules.js';
import { DomainError } from '../../platform/index.js';

/** A unit that an exercise is to begin. */
export interface PreparedUnit {
  readonly unitId: string;
  readonly title: string;
  /** The package, by its name among the course's files. */
  readonly package: string;
}

/** Course packages that a course's exercises point into. */
@Injectable()
export class CoursePackagesOfCourse {
  constructor(
    private readonly reader: CoursePackageReader,
    private readonly packages: CoursePackageService,
  ) {}

  /** Changes nothing. @param placeOf where a file of the course lies. @returns undefined after saying what is wrong */
  async prepare(unit: UnitFile & { readonly file: string }, { files, folder, placeOf }: { files: Files; folder: string; placeOf: (name: string) => string }, remarks: Remarks): Promise<PreparedUnit | undefined> {
    const mark = files.get(unit.package);
    if (mark === undefined) return remarks.tell(unit.file, noMedia(unit.package, folder), ['package']);
    try {
      const { units } = await this.reader.read(placeOf(unit.package));
      if (!units.some(({ identifier }) => identifier === unit.unit)) return remarks.tell(unit.file, noSuchUnit(unit.unit, unit.package), ['unit']);
      return { unitId: unitIdOf(packageIdOf(mark), unit.unit), title: unit.title, package: unit.package };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      for (const { path, message } of error.errors ?? [{ path: unit.package, message: error.detail }]) remarks.tell(unit.file, exerciseFault(path, message), ['package']);
      return undefined;
    }
  }

  /** Unpacks what is not there, once the media are kept. */
  async keep(units: Iterable<PreparedUnit>, files: Files): Promise<void> {
    const facts = factsIn(files.get(MEDIA_FACTS));
    for (const name of new Set([...units].map((unit) => unit.package))) await this.packages.keep(files.get(name) ?? '', facts[name.slice(MEDIA_FOLDER.length)] ?? {});
  }
}
