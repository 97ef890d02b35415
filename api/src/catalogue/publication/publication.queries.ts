import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idOf } from '../../platform/index.js';
import { BroughtSubjects } from './brought-subjects.service.js';
import { type AcceptedWarning, type Asks, type PublicationKind } from './publication.entity.js';
import { publicationUnknown } from './publication.errors.js';

/** A version that was put in force, by the act that did it. */
export interface PublishedVersion {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly slug: string;
  readonly subjectId: string;
  readonly versionId: string;
  readonly number: number;
  readonly hash: Buffer;
}

/** The same, with when, by whom, and what it asked of those under way. */
export interface PublishedAct extends PublishedVersion {
  readonly publishedAt: Date;
  /** Empty when it came with the content files, or that employee is forgotten. */
  readonly publishedBy: string;
  readonly isFromFiles: boolean;
  readonly asks: Asks;
  readonly restoredFrom: number | null;
  readonly askedPeople: number | null;
  readonly askedUnits: number | null;
  readonly askedGoals: number | null;
  /** What the check warned of, and was let stand. */
  readonly accepted: readonly AcceptedWarning[];
}

/** The act that put what is in force there, as far as whoever writes the next version wants to know. */
export type LastAct = Pick<PublishedAct, 'publishedAt' | 'publishedBy' | 'accepted'>;

type Kept<Act> = Omit<Act, 'accepted'> & { readonly accepted: string | null };
type ActRow = Kept<Omit<PublishedAct, 'isFromFiles'>> & { readonly isFromFiles: number | string };

const WHO = "COALESCE(CONCAT(e.given_name, ' ', e.family_name), '')";
/** What the ids of things are made of. */
const ID_OF: Record<PublicationKind, string> = { course: 'course', path: 'learning-path', toolkit: 'toolkit', framework: 'framework' };

@Injectable()
export class PublicationQueries {
  constructor(
    private readonly database: DataSource,
    private readonly brought: BroughtSubjects,
  ) {}

  /** @throws NotFound */
  async one(id: string): Promise<PublishedVersion> {
    const [act]: { kind: PublicationKind }[] = await this.database.query('SELECT kind FROM publication WHERE id = ?', [id]);
    if (!act) throw publicationUnknown();
    const [version] = await this.read(act.kind, 'p.id = ?', id);
    if (!version) throw publicationUnknown();
    return version;
  }

  /** Id of the version in force; undefined when none is. */
  async current(kind: PublicationKind, subjectId: string): Promise<string | undefined> {
    const [row]: { versionId: string | null }[] = await this.database.query(`SELECT published_version_id AS versionId FROM ${this.brought.tables(kind).table} WHERE id = ?`, [subjectId]);
    return row?.versionId ?? undefined;
  }

  /** Every publication of a thing, the newest first; none when there is no such thing. */
  async of(kind: PublicationKind, slug: string): Promise<PublishedAct[]> {
    return this.read(kind, `s.${this.brought.tables(kind).name} = ?`, slug);
  }

  /** The last act of a thing, of whatever kind; undefined when it was never published. */
  async last(kind: PublicationKind, slug: string): Promise<LastAct | undefined> {
    const [row]: Kept<LastAct>[] = await this.database.query(
      `SELECT p.published_at AS publishedAt, ${WHO} AS publishedBy, p.accepted FROM publication p LEFT JOIN employee e ON e.id = p.published_by WHERE p.kind = ? AND p.subject_id = ? ORDER BY p.published_at DESC LIMIT 1`,
      [kind, idOf(ID_OF[kind], slug)],
    );
    return row && { ...row, accepted: acceptedIn(row) };
  }

  private async read(kind: PublicationKind, condition: string, param: string): Promise<PublishedAct[]> {
    const { table, versions, name } = this.brought.tables(kind);
    const rows: ActRow[] = await this.database.query(
      `SELECT p.id, p.kind, s.${name} AS slug, s.id AS subjectId, v.id AS versionId, v.number, v.content_hash AS hash, p.published_at AS publishedAt, p.published_by IS NULL AS isFromFiles,
         ${WHO} AS publishedBy, p.asks, p.restored_from AS restoredFrom, p.asked_people AS askedPeople, p.asked_units AS askedUnits, p.asked_goals AS askedGoals, p.accepted
       FROM publication p JOIN ${table} s ON s.id = p.subject_id JOIN ${versions} v ON v.id = p.version_id LEFT JOIN employee e ON e.id = p.published_by
       WHERE p.kind = ? AND ${condition} ORDER BY v.number DESC`,
      [kind, param],
    );
    return rows.map((row) => ({ ...row, isFromFiles: Number(row.isFromFiles) === 1, accepted: acceptedIn(row) }));
  }
}

const acceptedIn = ({ accepted }: { readonly accepted: string | null }): AcceptedWarning[] => (accepted === null ? [] : (JSON.parse(accepted) as AcceptedWarning[]));
