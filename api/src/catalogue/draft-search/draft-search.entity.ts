import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AsciiColumn, RefColumn } from '../../platform/index.js';

/** A file of a draft that has been read for search, and in which revision. Apart from what is published: nobody but those who write asks here. */
@Entity('draft_index')
@Index('draft_index_of', ['draftId', 'path'], { unique: true })
export class DraftIndex {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true }) id: number;
  @RefColumn({ name: 'draft_id' }) draftId: string;
  @AsciiColumn({ length: 200 }) path: string;
  @Column({ type: 'int', unsigned: true }) revision: number;
  /** By which rules for words it was read. */
  @Column({ type: 'smallint', unsigned: true }) rules: number;
}

/** A stem stands in a draft's file, and how much that says. */
@Entity('draft_posting')
@Index('draft_posting_of', ['draftIndexId'])
export class DraftPosting {
  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'utf8mb4', collation: 'utf8mb4_bin' }) stem: string;
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'draft_index_id' }) draftIndexId: number;
  @Column({ type: 'smallint', unsigned: true }) weight: number;
}
