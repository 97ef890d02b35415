import { Injectable } from '@nestjs/common';
import { CourseQueries, type CourseVersionView, type LessonView } from '../../catalogue/index.js';
import { Config } from '../../platform/index.js';
import { type Viewer } from '../../people/index.js';
import { AttemptQueries } from '../attempt/attempt.queries.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { contentTypeOf } from '../attempt/content-type.rules.js';
import { WaiverQueries } from '../cmi5/waiver.queries.js';
import { lessonUnknown } from '../enrolment/enrolment.errors.js';
import { type EnrolmentRef, EnrolmentService } from '../enrolment/enrolment.service.js';
import { PlayerService } from '../player/player.service.js';
import { type MyLessonDto } from './my-learning.dto.js';

/** A lesson as the employee takes it; opening one starts the course. */
@Injectable()
export class MyLessonService {
  constructor(
    private readonly courses: CourseQueries,
    private readonly enrolments: EnrolmentService,
    private readonly attempts: AttemptQueries,
    private readonly waivers: WaiverQueries,
    private readonly player: PlayerService,
    private readonly config: Config,
  ) {}

  async open(viewer: Viewer, slug: string, lessonSlug: string): Promise<MyLessonDto> {
    const enrolment = await this.enrolments.intended(viewer.employeeId, slug);
    const course = await this.courses.version(enrolment.versionId, viewer.language);
    const index = course.lessons.findIndex((each) => each.slug === lessonSlug);
    const lesson = course.lessons[index];
    // A mistyped address enrols nobody.
    if (!lesson) throw lessonUnknown();
    await this.enrolments.enter(enrolment, new Date());
    const [done, exercises] = await Promise.all([this.attempts.completed(viewer.employeeId, course), this.exercises(viewer, enrolment, course, lesson)]);
    return {
      id: lesson.id,
      slug: lesson.slug,
      title: lesson.title,
      language: course.language,
      kind: lesson.kind,
      minutes: lesson.minutes,
      position: index + 1,
      completedAt: done.lessons.get(lesson.id)?.toISOString() ?? null,
      enrolmentId: enrolment.id,
      course: { slug: course.slug, title: course.title, progress: { done: done.lessons.size, of: course.lessons.length } },
      steps: course.lessons.map(({ id, slug: step, title }) => ({ slug: step, title, done: done.lessons.has(id) })),
      previous: linkTo(course.lessons[index - 1]),
      next: linkTo(course.lessons[index + 1]),
      blocks: lesson.blocks,
      exercises,
      credits: [...lesson.credits],
    };
  }

  private async exercises(viewer: Viewer, enrolment: EnrolmentRef, course: CourseVersionView, lesson: LessonView): Promise<MyLessonDto['exercises']> {
    if (!lesson.exercises.length) return [];
    const [best, waived] = await Promise.all([this.attempts.best(enrolment.id), this.waivers.waivedIn(enrolment.id, lesson.exercises)]);
    return Promise.all(
      lesson.exercises.map(async ({ id, title, library, contentId, placeId, unit }) => {
        const { finishedAt, score, of } = best.get(id) ?? {};
        return {
          id,
          title,
          library,
          playerUrl: contentId && (await this.player.urlFor({ contentId, placeId, employeeId: viewer.employeeId, registration: enrolment.id, exerciseIri: exerciseIri(this.config.url, id), language: course.language })),
          unit: unit && { id: unit.id, window: unit.window },
          finishedAt: finishedAt?.toISOString() ?? null,
          isWaived: waived.has(id),
          best: score != null && of != null ? { score, of } : null,
          alwaysTells: unit ? unit.tells : contentTypeOf(library).alwaysTells,
        };
      }),
    );
  }
}

const linkTo = (lesson: LessonView | undefined) => (lesson ? { slug: lesson.slug, title: lesson.title } : null);
