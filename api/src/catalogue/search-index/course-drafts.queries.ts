import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { joinWhatItPlays } from '../exercise/exercise.sql.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { type LibraryReader } from '../h5p/semantics.rules.js';
import { type LessonBlock } from '../lesson/lesson.dto.js';
import { type SearchDraft } from './draft.rules.js';
import { exerciseText } from './exercise-text.rules.js';
import { lines, plainText } from './plain-text.rules.js';

/** A course in one language. */
interface CourseRow {
  readonly slug: string;
  readonly courseKey: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly introduction: string;
  /** JSON */
  readonly outcomes: string;
  /** JSON */
  readonly sources: string;
}

interface LessonRow {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  /** JSON */
  readonly blocks: string;
}

interface ExerciseRow {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly lesson: string;
  readonly lessonTitle: string;
  /** Null of a course package's unit. */
  readonly library: string | null;
  /** JSON; null likewise. */
  readonly parameters: string | null;
  /** What the package calls its unit. */
  readonly unit: string | null;
}

const COURSE = `SELECT c.slug, c.course_key AS courseKey, t.language, t.title, t.summary, t.introduction, t.outcomes, t.sources
  FROM course c JOIN course_text t ON t.course_version_id = ? WHERE c.id = ?`;
const LESSONS = `SELECT l.id, l.slug, t.language, t.title, t.blocks
  FROM lesson l JOIN lesson_text t ON t.course_version_id = l.course_version_id AND t.lesson_id = l.id WHERE l.course_version_id = ?`;
const EXERCISES = `SELECT e.id, t.language, t.title, l.slug AS lesson, lt.title AS lessonTitle, h.library, h.parameters, cu.title AS unit
  FROM exercise e JOIN exercise_text t ON t.course_version_id = e.course_version_id AND t.exercise_id = e.id
  JOIN lesson l ON l.course_version_id = e.course_version_id AND l.id = e.lesson_id
  JOIN lesson_text lt ON lt.course_version_id = e.course_version_id AND lt.lesson_id = e.lesson_id AND lt.language = t.language
  ${joinWhatItPlays('t.content_id', 't.unit_id')} WHERE e.course_version_id = ?`;

/** A published course with its lessons and exercises, in each language it has, as they are to be found. */
@Injectable()
export class CourseDrafts {
  constructor(
    private readonly database: DataSource,
    private readonly libraries: H5pLibraries,
  ) {}

  async of(courseId: string, versionId: string): Promise<SearchDraft[]> {
    const courses: CourseRow[] = await this.database.query(COURSE, [versionId, courseId]);
    const lessons: LessonRow[] = await this.database.query(LESSONS, [versionId]);
    const exercises: ExerciseRow[] = await this.database.query(EXERCISES, [versionId]);
    const read = this.reader();
    const drafts = courses.map(async (course) => {
      const own = <Row extends { language: string }>(rows: Row[]): Row[] => rows.filter(({ language }) => language === course.language);
      return [ofCourse(courseId, course), ...own(lessons).map((lesson) => ofLesson(course, lesson)), ...(await Promise.all(own(exercises).map((exercise) => ofExercise(read, course, exercise))))];
    });
    return (await Promise.all(drafts)).flat();
  }

  /** Each type's semantics once for all the exercises that have it. */
  private reader(): LibraryReader {
    const known = new Map<string, ReturnType<LibraryReader>>();
    return (name) => {
      const found = known.get(name) ?? this.libraries.fields(name, 'nb');
      known.set(name, found);
      return found;
    };
  }
}

function ofCourse(thingId: string, { slug, courseKey, language, title, summary, introduction, outcomes, sources }: CourseRow): SearchDraft {
  const said = [plainText(introduction), ...(JSON.parse(outcomes) as string[]), ...(JSON.parse(sources) as { title: string }[]).map((source) => source.title)];
  return { kind: 'course', thingId, language, address: `/kurs/${slug}`, title, key: courseKey, summary, body: lines(said) };
}

function ofLesson(course: CourseRow, { id, slug, language, title, blocks }: LessonRow): SearchDraft {
  const texts = (JSON.parse(blocks) as LessonBlock[]).flatMap((block) => (block.kind === 'html' ? [plainText(block.html)] : []));
  return { kind: 'lesson', thingId: id, language, address: `/kurs/${course.slug}/${slug}`, title, place: [course.title], body: lines(texts) };
}

async function ofExercise(read: LibraryReader, course: CourseRow, { id, language, title, lesson, lessonTitle, library, parameters, unit }: ExerciseRow): Promise<SearchDraft> {
  const body = library === null || parameters === null ? lines([unit ?? '']) : await exerciseText(read, library, JSON.parse(parameters));
  return { kind: 'exercise', thingId: id, language, address: `/kurs/${course.slug}/${lesson}`, title, place: [course.title, lessonTitle], body };
}
