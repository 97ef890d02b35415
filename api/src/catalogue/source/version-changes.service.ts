import { Injectable } from '@nestjs/common';
import { type Files } from '../content-import/content-folder.rules.js';
import { CourseQueries } from '../course/course.queries.js';
import { type CatalogueKind } from '../publication/publication.service.js';
import { type ChangeDto } from './change.dto.js';
import { differenceBetween } from './difference.rules.js';

/** How two versions of a thing differ, told the same before it is published and in its history. */
@Injectable()
export class VersionChanges {
  constructor(private readonly courses: CourseQueries) {}

  /** A path's courses are called by their titles. */
  async between(kind: CatalogueKind, before: Files, after: Files): Promise<ChangeDto[]> {
    const changes = differenceBetween(kind, before, after);
    const titles = await this.courses.titles(changes.flatMap(({ what, name }) => (what.startsWith('course-') ? name : [])));
    return changes.map(({ what, name }) => ({ what, name: (what.startsWith('course-') && titles.get(name)) || name }));
  }
}
