import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AsciiColumn, RefColumn } from '../../platform/index.js';

const WORD = { type: 'varchar', length: 40, charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;

export const SEARCH_KINDS = ['course', 'path', 'lesson', 'exercise', 'toolkit', 'competence'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
/** As it stands in a posting, where there are very many. */
export const kindNumber = (kind: SearchKind): number => SEARCH_KINDS.indexOf(kind) + 1;

/** Something published that can be found. */
@Entity('search_thing')
@Index('search_thing_of', ['thingId', 'kind'], { unique: true })
@Index('search_thing_owner', ['ownerId', 'versionId', 'rules'])
export class SearchThing {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true }) id: number;
  @AsciiColumn({ length: 12 }) kind: SearchKind;
  @RefColumn({ name: 'thing_id' }) thingId: string;
  /** What is published as a whole: a lesson's course, a competence's framework; of others themselves. */
  @RefColumn({ name: 'owner_id' }) ownerId: string;
  @RefColumn({ name: 'version_id' }) versionId: string;
  /** Which rules for words it was read by. */
  @Column({ type: 'smallint', unsigned: true }) rules: number;
}

/** What is shown of it, in each language it has. */
@Entity('search_text')
export class SearchText {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'search_thing_id' }) searchThingId: number;
  @PrimaryColumn({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' }) language: string;
  /** In learn. */
  @AsciiColumn({ length: 255 }) address: string;
  @Column('varchar', { length: 255 }) title: string;
  /** Titles of what it stands in, the outermost first; empty when it stands by itself. */
  @Column('varchar', { length: 450 }) place: string;
  @Column('longtext') summary: string;
  /** Plain text, a paragraph on each line. */
  @Column('longtext') body: string;
}

/** A stem stands in a thing's texts, and how much that says. */
@Entity('search_posting')
@Index('search_posting_of', ['searchThingId'])
export class SearchPosting {
  @PrimaryColumn(WORD) stem: string;
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'search_thing_id' }) searchThingId: number;
  /** {@link kindNumber}; here too, so that hits are counted by kind without looking at each thing. */
  @Column({ type: 'tinyint', unsigned: true }) kind: number;
  @Column({ type: 'smallint', unsigned: true }) weight: number;
}

/** A word as it is written somewhere: what a misspelt word may have meant, and what a word that is not written out yet may become. */
@Entity('search_word')
@Index('search_word_head', ['head', 'length'])
@Index('search_word_tail', ['tail', 'length'])
@Index('search_word_rear', ['rear'])
export class SearchWord {
  @PrimaryColumn(WORD) word: string;
  @PrimaryColumn(WORD) stem: string;
  @Column({ type: 'tinyint', unsigned: true }) length: number;
  /** Its first three letters. */
  @Column({ ...WORD, length: 3 }) head: string;
  /** Its last three letters, from behind. */
  @Column({ ...WORD, length: 3 }) tail: string;
  /** The stem from behind: compounds that end alike stand together. */
  @Column(WORD) rear: string;
}
