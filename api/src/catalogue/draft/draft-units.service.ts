import { Injectable } from '@nestjs/common';
import { type Files } from '../content-import/content-folder.rules.js';
import { type UnitFile } from '../content-import/course-source.dto.js';
import { type ExerciseUnit } from '../course/course.queries.js';
import { type Standard } from '../course-package/course-package.dto.js';
import { CoursePackageQueries } from '../course-package/course-package.queries.js';
import { packageIdOf, unitIdOf } from '../course-package/course-package-reader.service.js';
import { exerciseUnit } from '../course-package/exercise-unit.rules.js';

/** The units of course packages that a draft's exercises begin. */
@Injectable()
export class DraftUnits {
  constructor(private readonly packages: CoursePackageQueries) {}

  /** @throws NotFound when the package is not there any more */
  async find(file: UnitFile, files: Files): Promise<{ standard: Standard; unit: ExerciseUnit } | undefined> {
    const mark = files.get(file.package);
    if (mark === undefined) return undefined;
    const { id, standard, launch, parameters } = await this.packages.unit(unitIdOf(packageIdOf(mark), file.unit));
    return { standard, unit: exerciseUnit(id, launch, parameters) };
  }
}
