import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AsciiColumn, RefColumn } from '../../platform/index.js';

const WORD = { type: 'varchar', length: 40, charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;

export type SearchKind = 'course' | 'lesson' | 'exercise' | 'path' | 'toolkit' | 'competence';

/** One published thing in one language. Small rows: a search looks at many of them. */
@Entity('search_document')
@Index('search_document_of', ['thingId', 'kind', 'language'], { unique: true })
@Index('search_document_owner', ['ownerId', 'versionId', 'rules'])
export class SearchDocument {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true }) id: number;
  @AsciiColumn({ length: 12 }) kind: SearchKind;
  @RefColumn({ name: 'thing_id' }) thingId: string;
  @Column({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' }) language: string;
  /** What is published as a whole: a lesson's course, a competence's framework; of others themselves. */
  @RefColumn({ name: 'owner_id' }) ownerId: string;
  @RefColumn({ name: 'version_id' }) versionId: string;
  /** Which rules for words it was read by. */
  @Column({ type: 'smallint', unsigned: true }) rules: number;
}

/** What is shown of it. */
@Entity('search_text')
export class SearchText {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'document_id' }) documentId: number;
  /** In learn. */
  @AsciiColumn({ length: 255 }) address: string;
  @Column('varchar', { length: 255 }) title: string;
  /** Titles of what it stands in, the outermost first; empty when it stands by itself. */
  @Column('varchar', { length: 450 }) place: string;
  @Column('longtext') summary: string;
  /** Plain text, a paragraph on each line. */
  @Column('longtext') body: string;
}

/** A stem stands in a document, and how much that says. */
@Entity('search_posting')
@Index('search_posting_document', ['documentId'])
export class SearchPosting {
  @PrimaryColumn(WORD) stem: string;
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'document_id' }) documentId: number;
  @Column({ type: 'smallint', unsigned: true }) weight: number;
}

/** A word as it is written somewhere: what a misspelt word may have meant, and what a word that is not written out yet may become. */
@Entity('search_word')
@Index('search_word_head', ['head', 'length'])
@Index('search_word_tail', ['tail', 'length'])
export class SearchWord {
  @PrimaryColumn(WORD) word: string;
  @PrimaryColumn(WORD) stem: string;
  @Column({ type: 'tinyint', unsigned: true }) length: number;
  /** Its first three letters. */
  @Column({ ...WORD, length: 3 }) head: string;
  /** Its last three letters, from behind. */
  @Column({ ...WORD, length: 3 }) tail: string;
}
