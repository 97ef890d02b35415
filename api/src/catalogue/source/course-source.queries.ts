import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idOf } from '../../platform/index.js';
import { type Files } from '../content-import/content-folder.rules.js';
import { type Asks } from '../publication/publication.entity.js';
import { lessonsThatDiffer } from './course-difference.rules.js';
import { SourceService } from './source.service.js';

/** What courses' versions are made of, and how they differ. */
@Injectable()
export class CourseSourceQueries {
  constructor(
    private readonly database: DataSource,
    private readonly sources: SourceService,
  ) {}

  /** What a publication asks of those who have begun or completed an earlier version. */
  async asks(courseVersionId: string): Promise<Asks> {
    const [row]: { asks: Asks }[] = await this.database.query('SELECT asks FROM publication WHERE version_id = ? ORDER BY published_at DESC LIMIT 1', [courseVersionId]);
    return row?.asks ?? 'keep';
  }

  async ofVersion(courseVersionId: string): Promise<Files> {
    const [row]: { hash: Buffer }[] = await this.database.query('SELECT content_hash AS hash FROM course_version WHERE id = ?', [courseVersionId]);
    return row ? this.sources.of(this.database.manager, row.hash) : new Map();
  }

  /** Ids of the lessons that are new or other than in an earlier version, by that version. */
  async differing(courseSlug: string, earlier: readonly string[], now: Files): Promise<Map<string, Set<string>>> {
    const differing = new Map<string, Set<string>>();
    for (const version of new Set(earlier)) {
      const slugs = lessonsThatDiffer(await this.ofVersion(version), now);
      differing.set(version, new Set([...slugs].map((lesson) => idOf('lesson', courseSlug, lesson))));
    }
    return differing;
  }
}
