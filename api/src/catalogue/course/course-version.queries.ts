import { type DataSource } from 'typeorm';
import { type LessonBlock } from '../lesson/lesson.dto.js';
import { creditsOf } from '../media-file/credits.rules.js';
import { coverOf } from '../media/media.sql.js';
import { type UnitParameters } from '../course-package/course-package.dto.js';
import { exerciseUnit } from '../course-package/exercise-unit.rules.js';
import { joinWhatItPlays, MADE_WITH } from '../exercise/exercise.sql.js';
import { type StewardshipRow, stewardshipColumns, withStewardship } from '../stewardship/stewardship.sql.js';
import { type LessonKind } from './course.dto.js';
import { type CourseVersionView, type ExerciseView, type LessonView } from './course.queries.js';

interface VersionRow extends Omit<CourseVersionView, 'credits' | 'outcomes' | 'sources' | 'contributions' | 'lessons' | 'stewardship'>, StewardshipRow {
  outcomes: string;
  sources: string;
  contributions: string;
}

interface LessonRow extends Omit<LessonView, 'blocks' | 'credits' | 'exercises'> {
  kind: LessonKind;
  blocks: string;
}

interface ExerciseRow extends Omit<ExerciseView, 'unit'> {
  lessonId: string;
  /** Of a course package's unit. */
  unitId: string | null;
  launch: string | null;
  parameters: string | null;
}

const VERSION = `
  SELECT c.id AS courseId, c.slug, c.course_key AS \`key\`, v.id AS versionId, v.number, v.minutes, ${coverOf('v')} AS cover, v.contributions,
    t.language, t.title, t.summary, t.introduction, t.outcomes, t.sources, ${stewardshipColumns('v')},
    (SELECT MIN(p.published_at) FROM publication p WHERE p.subject_id = c.id AND p.version_id = v.id) AS publishedAt
  FROM course_version v
  JOIN course c ON c.id = v.course_id
  JOIN course_text t ON t.course_version_id = v.id
  WHERE v.id = ? AND t.language IN (?, 'nb')
  ORDER BY t.language = ? DESC
  LIMIT 1`;

const LESSONS = `
  SELECT l.id, l.slug, l.kind, l.minutes, l.\`position\`, t.title, t.blocks
  FROM lesson l
  JOIN lesson_text t ON t.course_version_id = l.course_version_id AND t.lesson_id = l.id AND t.language = ?
  WHERE l.course_version_id = ?
  ORDER BY l.\`position\``;

const EXERCISES = `
  SELECT e.id, e.slug, e.lesson_id AS lessonId, t.title, t.content_id AS contentId, cu.id AS unitId, cu.launch, cu.parameters, t.place_id AS placeId, ${MADE_WITH} AS library
  FROM exercise e
  JOIN exercise_text t ON t.course_version_id = e.course_version_id AND t.exercise_id = e.id AND t.language = ?
  ${joinWhatItPlays('t.content_id', 't.unit_id')}
  WHERE e.course_version_id = ?
  ORDER BY e.\`position\``;

/** The version's texts when something is said of its files, and nothing else: most say nothing. A drawing's own text tells nothing of it. */
const SOURCES = `
  SELECT f.path, IF(f.path LIKE '%.svg', '', f.body) AS body
  FROM course_version v
  JOIN source_file f ON f.content_hash = v.content_hash
  WHERE v.id = ? AND EXISTS (SELECT 1 FROM source_file m WHERE m.content_hash = v.content_hash AND m.path = 'media.yaml')`;

/** A few short reads; a version's texts are whole in each language it has (the import sees to that). */
export async function readCourseVersion(database: DataSource, versionId: string, language: string): Promise<CourseVersionView | undefined> {
  const [version]: VersionRow[] = await database.query(VERSION, [versionId, language, language]);
  if (!version) return undefined;
  const key = [version.language, versionId];
  const [lessons, exercises, sources]: [LessonRow[], ExerciseRow[], { path: string; body: string }[]] = await Promise.all([database.query(LESSONS, key), database.query(EXERCISES, key), database.query(SOURCES, [versionId])]);
  const files = new Map(sources.map(({ path, body }) => [path, body]));
  const creditsFor = (lesson: string | null) => creditsOf(files, { language: version.language, lesson });
  return {
    ...withStewardship(version),
    outcomes: JSON.parse(version.outcomes) as string[],
    sources: JSON.parse(version.sources) as CourseVersionView['sources'],
    contributions: JSON.parse(version.contributions) as CourseVersionView['contributions'],
    lessons: lessons.map((lesson) => ({ ...lessonOf(lesson, exercises), credits: creditsFor(lesson.slug) })),
    credits: creditsFor(null),
  };
}

const lessonOf = (lesson: LessonRow, exercises: readonly ExerciseRow[]): Omit<LessonView, 'credits'> => ({
  ...lesson,
  blocks: JSON.parse(lesson.blocks) as LessonBlock[],
  exercises: exercises.filter(({ lessonId }) => lessonId === lesson.id).map(({ lessonId: _lessonId, unitId, launch, parameters, ...exercise }) => ({ ...exercise, unit: unitId === null ? null : exerciseUnit(unitId, launch ?? '', JSON.parse(parameters ?? '{}') as UnitParameters) })),
});
