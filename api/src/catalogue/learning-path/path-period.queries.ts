import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Outage, type PathPeriod, pathPeriods } from './path-period.rules.js';

interface VersionRow {
  readonly pathId: string;
  readonly versionId: string;
  readonly at: Date;
}

interface OutageRow extends Outage {
  readonly subjectId: string;
}

/** What was to be completed for each path, at every moment there has been: for those who count again. */
@Injectable()
export class PathPeriodQueries {
  constructor(private readonly database: DataSource) {}

  async all(): Promise<PathPeriod[]> {
    const [versions, courses, outages]: [VersionRow[], { versionId: string; courseId: string }[], OutageRow[]] = await Promise.all([
      this.database.query("SELECT p.subject_id AS pathId, p.version_id AS versionId, p.published_at AS at FROM publication p JOIN learning_path_version v ON v.id = p.version_id WHERE p.kind = 'path' ORDER BY p.published_at, v.number"),
      this.database.query('SELECT learning_path_version_id AS versionId, course_id AS courseId FROM learning_path_course ORDER BY learning_path_version_id, `position`'),
      this.database.query("SELECT subject_id AS subjectId, withdrawn_at AS `from`, brought_back_at AS until FROM withdrawal WHERE kind IN ('course', 'path')"),
    ]);
    const bySubject = grouped(outages, ({ subjectId }) => subjectId);
    const coursesOf = grouped(courses, ({ versionId }) => versionId);
    return [...grouped(versions, ({ pathId }) => pathId)].flatMap(([id, own]) =>
      pathPeriods({ id, versions: own.map(({ versionId, at }) => ({ versionId, at, courseIds: (coursesOf.get(versionId) ?? []).map(({ courseId }) => courseId) })), outages: bySubject.get(id) ?? [] }, bySubject),
    );
  }
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}
