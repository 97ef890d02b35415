import { Injectable } from '@nestjs/common';
import { CourseQueries, PathQueries } from '../../catalogue/index.js';
import { type AssignableDto } from './assignment.dto.js';
import { subjectUnknown } from './assignment.errors.js';

type Subject = AssignableDto['subjects'][number] & { readonly courseIds: readonly string[] };

/** What can be asked of people: the published paths and courses. */
@Injectable()
export class SubjectService {
  constructor(
    private readonly courses: CourseQueries,
    private readonly paths: PathQueries,
  ) {}

  /** Paths first, by id. */
  async all(language: string): Promise<Map<string, Subject>> {
    const [paths, courses] = await Promise.all([this.paths.allPublished(language), this.courses.allPublished()]);
    const versions = await Promise.all(courses.map(({ versionId }) => this.courses.version(versionId, language)));
    const subjects: Subject[] = [
      ...paths.map(({ id, slug, title, minutes, courseIds }) => ({ kind: 'path' as const, id, slug, title, minutes, courseIds })),
      ...versions.map(({ courseId, slug, title, minutes }) => ({ kind: 'course' as const, id: courseId, slug, title, minutes, courseIds: [courseId] })),
    ];
    return new Map(subjects.map((subject) => [subject.id, subject]));
  }

  /** @throws NotFound */
  async one({ kind, id }: { kind: string; id: string }, language: string): Promise<Subject> {
    const subject = (await this.all(language)).get(id);
    if (subject?.kind !== kind) throw subjectUnknown();
    return subject;
  }
}
