import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language } from '../../people/index.js';
import { type EvidenceDto } from '../attainment/attainment.dto.js';
import { competenceUnknown } from '../framework/framework.errors.js';

interface EvidenceRow {
  readonly level: number;
  readonly since: Date;
  readonly versionId: string;
  readonly slug: string;
  readonly title: string;
  readonly number: number;
  readonly lessons: string;
  readonly completedAt: Date;
  readonly statementId: string;
}

interface ExerciseRow {
  readonly versionId: string;
  readonly title: string;
  readonly score: number | null;
  readonly of: number | null;
  readonly attempts: string;
  readonly finishedAt: Date;
}

type Evidence = EvidenceDto['attainments'][number]['evidence'][number];

const COMPETENCE = `
  SELECT c.id, COALESCE(t.title, nb.title) AS title
  FROM framework f
  JOIN competence c ON c.framework_version_id = f.published_version_id AND c.competence_key = ?
  JOIN competence_text nb ON nb.framework_version_id = c.framework_version_id AND nb.competence_id = c.id AND nb.language = 'nb'
  LEFT JOIN competence_text t ON t.framework_version_id = c.framework_version_id AND t.competence_id = c.id AND t.language = ?
  ORDER BY f.framework_key LIMIT 1`;

const EVIDENCE = `
  SELECT a.level, a.attained_at AS since, v.id AS versionId, k.slug, COALESCE(t.title, nb.title) AS title, v.number, c.completed_at AS completedAt, s.id AS statementId,
    (SELECT COUNT(*) FROM lesson l WHERE l.course_version_id = v.id) AS lessons
  FROM attainment a
  JOIN evidence e ON e.attainment_id = a.id
  JOIN completion c ON c.id = e.completion_id
  JOIN statement s ON s.seq = c.statement_seq
  JOIN course_version v ON v.id = c.version_id
  JOIN course k ON k.id = v.course_id
  JOIN course_text nb ON nb.course_version_id = v.id AND nb.language = 'nb'
  LEFT JOIN course_text t ON t.course_version_id = v.id AND t.language = ?
  WHERE a.employee_id = ? AND a.competence_id = ?
  ORDER BY a.level DESC, c.completed_at, c.id`;

/** Each exercise finished in the versions completed: the best score, how many times it was finished, and when first. */
const EXERCISES = `
  SELECT n.course_version_id AS versionId, COALESCE(t.title, nb.title) AS title, MAX(a.score) AS score, MAX(a.max_score) AS \`of\`, COUNT(*) AS attempts, MIN(a.finished_at) AS finishedAt
  FROM enrolment n
  JOIN attempt a ON a.enrolment_id = n.id AND a.finished_at IS NOT NULL
  JOIN exercise x ON x.course_version_id = n.course_version_id AND x.id = a.exercise_id
  JOIN lesson l ON l.course_version_id = x.course_version_id AND l.id = x.lesson_id
  JOIN exercise_text nb ON nb.course_version_id = x.course_version_id AND nb.exercise_id = x.id AND nb.language = 'nb'
  LEFT JOIN exercise_text t ON t.course_version_id = x.course_version_id AND t.exercise_id = x.id AND t.language = ?
  WHERE n.employee_id = ? AND n.course_version_id IN (?)
  GROUP BY n.course_version_id, x.id, COALESCE(t.title, nb.title), l.\`position\`, x.\`position\`
  ORDER BY l.\`position\`, x.\`position\``;

/** Why we believe an attainment. */
@Injectable()
export class EvidenceQueries {
  constructor(private readonly database: DataSource) {}

  /** @throws NotFound when no framework in force has the competence */
  async read(employeeId: string, key: string, language: Language): Promise<EvidenceDto> {
    const [competence]: { id: string; title: string }[] = await this.database.query(COMPETENCE, [key, language]);
    if (!competence) throw competenceUnknown();
    const rows: EvidenceRow[] = await this.database.query(EVIDENCE, [language, employeeId, competence.id]);
    const exercises = await this.exercises(employeeId, rows.map(({ versionId }) => versionId), language);
    const levels = [...new Set(rows.map(({ level }) => level))];
    return { competence: competence.title, attainments: levels.map((level) => attainmentAt(level, rows.filter((row) => row.level === level), exercises)) };
  }

  private async exercises(employeeId: string, versionIds: readonly string[], language: Language): Promise<ExerciseRow[]> {
    return versionIds.length ? this.database.query(EXERCISES, [language, employeeId, versionIds]) : [];
  }
}

function attainmentAt(level: number, rows: readonly EvidenceRow[], exercises: readonly ExerciseRow[]): EvidenceDto['attainments'][number] {
  return { level, since: rows[0]?.since.toISOString() ?? '', evidence: rows.map((row) => evidenceOf(row, exercises)) };
}

const evidenceOf = ({ versionId, slug, title, number, completedAt, statementId, lessons }: EvidenceRow, exercises: readonly ExerciseRow[]): Evidence => ({
  course: { slug, title },
  version: number,
  completedAt: completedAt.toISOString(),
  statementId,
  lessons: Number(lessons),
  exercises: exercises
    .filter((exercise) => exercise.versionId === versionId)
    .map(({ title: exercise, score, of, attempts, finishedAt }) => ({ title: exercise, score, of, attempts: Number(attempts), finishedAt: finishedAt.toISOString() })),
});
