import { Injectable } from '@nestjs/common';
import { type Files } from '../content-import/content-folder.rules.js';
import { CourseQueries } from '../course/course.queries.js';
import { BroughtSubjects } from '../publication/brought-subjects.service.js';
import { type PublicationKind } from '../publication/publication.entity.js';
import { isCatalogueKind } from '../publication/subject-tables.sql.js';
import { type ChangeDto } from './change.dto.js';
import { differenceBetween } from './difference.rules.js';

/** How two versions of a thing differ, told the same before it is published and in its history. */
@Injectable()
export class VersionChanges {
  constructor(
    private readonly courses: CourseQueries,
    private readonly brought: BroughtSubjects,
  ) {}

  /** A path's courses are called by their titles. */
  async between(kind: PublicationKind, before: Files, after: Files): Promise<ChangeDto[]> {
    const changes = isCatalogueKind(kind) ? differenceBetween(kind, before, after) : this.brought.of(kind).difference(before, after);
    const titles = await this.courses.titles(changes.flatMap(({ what, name }) => (what.startsWith('course-') ? name : [])));
    return changes.map(({ what, name, ...levels }) => ({ what, name: (what.startsWith('course-') && titles.get(name)) || name, ...levels }));
  }
}
