import { Injectable } from '@nestjs/common';
import { type Viewer } from '../../people/index.js';
import { type Files, MEDIA_FOLDER } from '../content-import/content-folder.rules.js';
import { type UnitFile } from '../content-import/course-source.dto.js';
import { type ExerciseUnit } from '../course/course.queries.js';
import { type Standard } from '../course-package/course-package.dto.js';
import { CoursePackageQueries } from '../course-package/course-package.queries.js';
import { packageIdOf, unitIdOf } from '../course-package/course-package-reader.service.js';
import { exerciseUnit } from '../course-package/exercise-unit.rules.js';
import { freeName } from './draft-media.rules.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';

/** The units of course packages that a draft's exercises begin. */
@Injectable()
export class DraftUnits {
  constructor(
    private readonly packages: CoursePackageQueries,
    private readonly drafts: DraftQueries,
    private readonly service: DraftService,
  ) {}

  /** The package among the draft's files, once. @returns what it is called there. @throws NotFound */
  async bring(viewer: Viewer, draftId: string, packageId: string): Promise<string> {
    const [{ files }, { title, files: count }, mark] = await Promise.all([this.drafts.courseFiles(draftId), this.packages.one(packageId), this.packages.fingerprintOf(packageId)]);
    const there = [...files].find(([path, body]) => path.startsWith(MEDIA_FOLDER) && body === mark)?.[0];
    if (there) return there;
    // A package without files is a cmi5 structure that came alone.
    const path = freeName(title, count ? 'zip' : 'xml', (taken) => files.has(taken));
    await this.service.saveMedia(viewer, draftId, path, mark);
    return path;
  }

  /** @throws NotFound when the package is not there any more */
  async find(file: UnitFile, files: Files): Promise<{ standard: Standard; unit: ExerciseUnit } | undefined> {
    const mark = files.get(file.package);
    if (mark === undefined) return undefined;
    const { id, standard, launch, parameters } = await this.packages.unit(unitIdOf(packageIdOf(mark), file.unit));
    return { standard, unit: exerciseUnit(id, launch, parameters) };
  }
}
