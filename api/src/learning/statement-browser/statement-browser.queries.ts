import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language } from '../../people/index.js';
import { type CompletionDto, type StatementDto } from './statement-browser.dto.js';

/** What the store knows of a statement beside its text. */
export interface StatementPlace {
  readonly seq: number;
  readonly id: string;
  readonly actorId: string;
  readonly employeeId: string | null;
  readonly occurredAt: Date;
  readonly isVoided: boolean;
  /** The version of xAPI it was told in. */
  readonly version: string;
  /** The employee's enrolment and the version it is in, when the statement belongs to one. */
  readonly enrolmentId: string | null;
  readonly versionId: string | null;
}

type PlaceRow = Omit<StatementPlace, 'seq' | 'actorId' | 'isVoided'> & { readonly seq: string; readonly actorId: string; readonly voidedAt: Date | null };

/** A lesson or an exercise in the version somebody was enrolled in. */
export interface Placed {
  readonly kind: 'exercise' | 'lesson';
  readonly id: string;
  readonly versionId: string;
}

type TitleRow = { readonly versionId: string; readonly id: string; readonly title: string };
type CompletionRow = Omit<CompletionDto, 'completedAt'> & { readonly completedAt: Date };

/** Anybody may claim a registration; it counts when the enrolment is that person's own. */
const PLACE = `
  SELECT s.seq, s.id, s.actor_id AS actorId, ac.employee_id AS employeeId, s.occurred_at AS occurredAt, s.voided_at AS voidedAt, s.xapi_version AS version,
    n.id AS enrolmentId, n.course_version_id AS versionId
  FROM statement s JOIN actor ac ON ac.id = s.actor_id
  LEFT JOIN enrolment n ON n.id = s.registration AND n.employee_id = ac.employee_id`;

/** What rests on an enrolment: the lesson, the course, and the paths that came with the course. */
const COMPLETIONS = `
  SELECT c.id, c.kind, c.subject_id AS subjectId, c.completed_at AS completedAt, s.id AS statementId,
    COALESCE(lt.title, lnb.title, ct.title, cnb.title, pt.title, pnb.title, '') AS title
  FROM enrolment n
  JOIN completion c ON c.employee_id = n.employee_id
  JOIN statement s ON s.seq = c.statement_seq
  LEFT JOIN lesson_text lnb ON c.kind = 'lesson' AND lnb.course_version_id = c.version_id AND lnb.lesson_id = c.subject_id AND lnb.language = 'nb'
  LEFT JOIN lesson_text lt ON c.kind = 'lesson' AND lt.course_version_id = c.version_id AND lt.lesson_id = c.subject_id AND lt.language = ?
  LEFT JOIN course_text cnb ON c.kind = 'course' AND cnb.course_version_id = c.version_id AND cnb.language = 'nb'
  LEFT JOIN course_text ct ON c.kind = 'course' AND ct.course_version_id = c.version_id AND ct.language = ?
  LEFT JOIN learning_path_text pnb ON c.kind = 'path' AND pnb.learning_path_version_id = c.version_id AND pnb.language = 'nb'
  LEFT JOIN learning_path_text pt ON c.kind = 'path' AND pt.learning_path_version_id = c.version_id AND pt.language = ?
  WHERE n.id = ? AND (
    (c.kind = 'lesson' AND c.version_id = n.course_version_id AND c.subject_id = ?)
    OR (c.kind = 'course' AND c.version_id = n.course_version_id)
    OR (c.kind = 'path' AND c.statement_seq = (SELECT w.statement_seq FROM completion w WHERE w.employee_id = n.employee_id AND w.kind = 'course' AND w.subject_id = n.course_id AND w.version_id = n.course_version_id))
  )
  ORDER BY FIELD(c.kind, 'lesson', 'course', 'path'), title`;

@Injectable()
export class StatementBrowserQueries {
  constructor(private readonly database: DataSource) {}

  async places(seqs: readonly number[]): Promise<Map<number, StatementPlace>> {
    if (!seqs.length) return new Map();
    const rows: PlaceRow[] = await this.database.query(`${PLACE} WHERE s.seq IN (?)`, [seqs]);
    return new Map(rows.map(placeOf).map((place) => [place.seq, place]));
  }

  /** Titles by {@link placedKey}; in bokmål for want of the viewer's language. */
  async titles(placed: readonly Placed[], language: Language): Promise<Map<string, string>> {
    const titles = new Map<string, string>();
    for (const kind of ['exercise', 'lesson'] as const) {
      const keys = placed.filter((one) => one.kind === kind).map(({ versionId, id }) => [versionId, id]);
      if (!keys.length) continue;
      const rows: TitleRow[] = await this.database.query(
        `SELECT nb.course_version_id AS versionId, nb.${kind}_id AS id, COALESCE(t.title, nb.title) AS title FROM ${kind}_text nb
         LEFT JOIN ${kind}_text t ON t.course_version_id = nb.course_version_id AND t.${kind}_id = nb.${kind}_id AND t.language = ?
         WHERE nb.language = 'nb' AND (nb.course_version_id, nb.${kind}_id) IN (?)`,
        [language, keys],
      );
      for (const { versionId, id, title } of rows) titles.set(placedKey({ kind, versionId, id }), title);
    }
    return titles;
  }

  async course(versionId: string, language: Language): Promise<StatementDto['course']> {
    const [row]: { id: string; title: string }[] = await this.database.query(
      `SELECT v.course_id AS id, COALESCE(t.title, nb.title) AS title FROM course_version v
       JOIN course_text nb ON nb.course_version_id = v.id AND nb.language = 'nb'
       LEFT JOIN course_text t ON t.course_version_id = v.id AND t.language = ? WHERE v.id = ?`,
      [language, versionId],
    );
    return row ?? null;
  }

  /** The lesson an exercise stands in. */
  async lessonOf(versionId: string, exerciseId: string): Promise<string | undefined> {
    const [row]: { id: string }[] = await this.database.query('SELECT lesson_id AS id FROM exercise WHERE course_version_id = ? AND id = ?', [versionId, exerciseId]);
    return row?.id;
  }

  /** The attempt that was under way at a moment. */
  async attempt(enrolmentId: string, exerciseId: string, at: Date): Promise<StatementDto['attempt']> {
    const [row]: { number: number; startedAt: Date; finishedAt: Date | null; score: number | null; maxScore: number | null }[] = await this.database.query(
      `SELECT number, started_at AS startedAt, finished_at AS finishedAt, score, max_score AS maxScore FROM attempt
       WHERE enrolment_id = ? AND exercise_id = ? AND started_at <= ? ORDER BY number DESC LIMIT 1`,
      [enrolmentId, exerciseId, at],
    );
    return row ? { ...row, startedAt: row.startedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null } : null;
  }

  async completions(enrolmentId: string, lessonId: string | undefined, language: Language): Promise<CompletionDto[]> {
    const rows: CompletionRow[] = await this.database.query(COMPLETIONS, [language, language, language, enrolmentId, lessonId ?? '']);
    return rows.map((row) => ({ ...row, completedAt: row.completedAt.toISOString() }));
  }

  /** The verbs that have been used, the oldest first. */
  async verbs(most: number): Promise<string[]> {
    const rows: { iri: string }[] = await this.database.query('SELECT iri FROM verb ORDER BY id LIMIT ?', [most]);
    return rows.map(({ iri }) => iri);
  }
}

export const placedKey = ({ kind, versionId, id }: Placed): string => `${kind}/${versionId}/${id}`;

const placeOf = ({ seq, actorId, voidedAt, ...row }: PlaceRow): StatementPlace => ({ ...row, seq: Number(seq), actorId: String(actorId), isVoided: voidedAt !== null });
