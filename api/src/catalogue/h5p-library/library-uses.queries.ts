import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { librariesNamedIn } from '../h5p/library-names.rules.js';
import { type LibraryCounts, type LibraryUse } from './library.dto.js';

/** A draft's exercise and the libraries it names. */
interface DraftExercise {
  readonly draftId: string;
  readonly path: string;
  readonly courseTitle: string;
  readonly title: string;
  readonly libraries: string[];
}

const PUBLISHED = `course c JOIN exercise_text t ON t.course_version_id = c.published_version_id JOIN h5p_content_library l ON l.content_id = t.content_id`;
/** Versions that are no longer published, but which those who began on them still finish. */
const EARLIER = `course_version v JOIN course c ON c.id = v.course_id AND (c.published_version_id IS NULL OR c.published_version_id <> v.id)
  JOIN exercise_text t ON t.course_version_id = v.id JOIN h5p_content_library l ON l.content_id = t.content_id`;
const PACKAGES = "h5p_content h JOIN h5p_content_library l ON l.content_id = h.id WHERE h.origin = 'package'";
/** Enough for a page; the count says how many there are. */
const MOST = 200;

/** Where libraries are used, as a content's type or inside it. */
@Injectable()
export class LibraryUses {
  constructor(private readonly database: DataSource) {}

  /** By the library's name and version. */
  async counts(): Promise<(name: string) => LibraryCounts> {
    const [exercises, earlier, packages, drafts] = await Promise.all([
      this.count(`COUNT(DISTINCT t.exercise_id) AS n FROM ${PUBLISHED}`),
      this.count(`COUNT(DISTINCT v.id, t.exercise_id) AS n FROM ${EARLIER}`),
      this.count(`COUNT(*) AS n FROM ${PACKAGES}`),
      this.draftExercises(),
    ]);
    return (name) => ({ exercises: exercises.get(name) ?? 0, earlier: earlier.get(name) ?? 0, packages: packages.get(name) ?? 0, drafts: drafts.filter(({ libraries }) => libraries.includes(name)).length });
  }

  async countsOf(name: string): Promise<LibraryCounts> {
    return (await this.counts())(name);
  }

  /** What uses a library, in the viewer's language: exercises first, then drafts, packages and earlier versions. */
  async of(name: string, language: string): Promise<LibraryUse[]> {
    const drafts = (await this.draftExercises()).filter(({ libraries }) => libraries.includes(name));
    return [
      ...(await this.exercises(name, language)),
      ...drafts.map(({ draftId, path, title, courseTitle, libraries }): LibraryUse => ({ kind: 'draft', id: draftId, place: path, title, courseTitle, inside: libraries[0] === name ? null : (libraries[0] ?? null) })),
      ...(await this.packages(name)),
      ...(await this.earlier(name)),
    ].slice(0, MOST);
  }

  private async exercises(name: string, language: string): Promise<LibraryUse[]> {
    const rows: { id: string; own: string | null; title: string; courseTitle: string; library: string }[] = await this.database.query(
      `SELECT t.exercise_id AS id, MIN(CASE WHEN t.language = ? THEN t.title END) AS own, MIN(t.title) AS title, MIN(ct.title) AS courseTitle, MIN(h.library) AS library
       FROM ${PUBLISHED} JOIN h5p_content h ON h.id = t.content_id JOIN course_text ct ON ct.course_version_id = t.course_version_id AND ct.language = 'nb'
       WHERE l.library = ? GROUP BY t.exercise_id ORDER BY courseTitle, title LIMIT ?`,
      [language, name, MOST],
    );
    return rows.map(({ id, own, title, courseTitle, library }) => ({ kind: 'exercise', id, place: null, title: own ?? title, courseTitle, inside: library === name ? null : library }));
  }

  private async packages(name: string): Promise<LibraryUse[]> {
    const rows: { id: string; title: string; library: string }[] = await this.database.query(`SELECT h.id, h.title, h.library FROM ${PACKAGES} AND l.library = ? ORDER BY h.title LIMIT ?`, [name, MOST]);
    return rows.map(({ id, title, library }) => ({ kind: 'package', id, place: null, title, courseTitle: null, inside: library === name ? null : library }));
  }

  private async earlier(name: string): Promise<LibraryUse[]> {
    const rows: { id: string; number: number; title: string; courseTitle: string }[] = await this.database.query(
      `SELECT c.id, v.number, MIN(t.title) AS title, MIN(ct.title) AS courseTitle FROM ${EARLIER} JOIN course_text ct ON ct.course_version_id = v.id AND ct.language = 'nb'
       WHERE l.library = ? GROUP BY c.id, v.number, t.exercise_id ORDER BY courseTitle, v.number LIMIT ?`,
      [name, MOST],
    );
    return rows.map(({ id, number, title, courseTitle }) => ({ kind: 'earlier', id, place: String(number), title, courseTitle, inside: null }));
  }

  private async count(what: string): Promise<Map<string, number>> {
    const rows: { library: string; n: string }[] = await this.database.query(`SELECT l.library, ${what} GROUP BY l.library`);
    return new Map(rows.map(({ library, n }) => [library, Number(n)]));
  }

  /** Drafts are few, and files: they are read. */
  private async draftExercises(): Promise<DraftExercise[]> {
    const rows: { draftId: string; path: string; body: string; courseTitle: string }[] = await this.database.query(
      "SELECT d.id AS draftId, d.title AS courseTitle, f.path, f.body FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE d.kind = 'course' AND f.path LIKE '__/exercises/%.json' ORDER BY d.title, f.path",
    );
    return rows.map(({ body, ...row }) => ({ ...row, title: titleIn(body) ?? row.path, libraries: librariesNamedIn(body) }));
  }
}

function titleIn(body: string): string | undefined {
  try {
    const { title } = JSON.parse(body) as { title?: unknown };
    return typeof title === 'string' && title ? title : undefined;
  } catch {
    return undefined;
  }
}
