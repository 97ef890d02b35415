import { Column, Entity, Index, type ValueTransformer } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn, type Texts } from '../../platform/index.js';

/** Kept as text: a native JSON column reorders keys, and is another type in MariaDB than in MySQL. */
export const asJson: ValueTransformer = {
  to: (value: unknown) => (value === undefined || value === null ? value : JSON.stringify(value)),
  from: (text: string | null) => (text === null ? null : (JSON.parse(text) as unknown)),
};

/**
 * What is asked of those who have begun or completed an earlier version: nothing, they finish on theirs; what differs;
 * or the whole again.
 */
export const ASKS = ['keep', 'difference', 'all'] as const;
export type Asks = (typeof ASKS)[number];

/** Who publishes, and what it asks of others. */
export interface PublishingAct {
  readonly publishedBy: string | null;
  readonly asks: Asks;
  /** What it is made of; gone when it is published, unless somebody has saved in it meanwhile. */
  readonly draft?: { readonly id: string; readonly touchedAt: Date; /** The number of the earlier version whose files it began from. */ readonly restoredFrom: number | null };
  /** What the check warned of, and somebody published in spite of. */
  readonly accepted: AcceptedWarning[] | null;
}

export interface AcceptedWarning {
  readonly code: string;
  /** By the name it has in the thing's own folder. */
  readonly file: string;
  /** What it said then; publications older than this have only the code. */
  readonly texts?: Texts;
  /** Why it may stand, in the editor's words, where a reason was asked for. */
  readonly why?: string;
  /** Nobody has said yes to it: it came between the setting of a time and the time. */
  readonly isUnread?: true;
}

/** Files that were read without fault: makes a version of them. @returns its number; undefined after saying what is wrong, and then nothing is stored */
export type Publishable = (act: PublishingAct) => Promise<number | undefined>;

/** What comes with the content files is nobody's act here, and leaves everybody as they are. */
export const FROM_FILES: PublishingAct = { publishedBy: null, asks: 'keep', accepted: null };

export type PublicationKind = 'course' | 'path' | 'toolkit' | 'framework';

/** The dated act that makes a version the one in force. `publishedBy` is null when it came with the content files. */
@Entity('publication')
@Index('publication_of', ['subjectId', 'publishedAt'])
export class Publication {
  @IdColumn() id: string;
  @AsciiColumn({ length: 12 }) kind: PublicationKind;
  @RefColumn({ name: 'subject_id' }) subjectId: string;
  @RefColumn({ name: 'version_id' }) versionId: string;
  @MomentColumn({ name: 'published_at' }) publishedAt: Date;
  @RefColumn({ name: 'published_by', nullable: true }) publishedBy: string | null;
  @AsciiColumn({ length: 12, default: 'keep' }) asks: Asks;
  /** The number of the earlier version that was taken back with it. */
  @Column({ type: 'int', unsigned: true, name: 'restored_from', nullable: true }) restoredFrom: number | null;
  /** How many it did ask, and in how many units they worked then; null until that is known, and when it asks nobody. */
  @Column({ type: 'int', unsigned: true, name: 'asked_people', nullable: true }) askedPeople: number | null;
  @Column({ type: 'int', unsigned: true, name: 'asked_units', nullable: true }) askedUnits: number | null;
  /** How many goals of those units ask for what it counts towards. */
  @Column({ type: 'int', unsigned: true, name: 'asked_goals', nullable: true }) askedGoals: number | null;
  @Column({ type: 'longtext', nullable: true, transformer: asJson }) accepted: AcceptedWarning[] | null;
}
