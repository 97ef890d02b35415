import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { asJson } from '../publication/publication.entity.js';
import { type ToolkitOutline, type ToolkitWords } from './toolkit.dto.js';
import { Stewardship } from '../stewardship/stewardship.entity.js';

/** What a leader needs to run a method with a team. */
@Entity('toolkit')
@Index('toolkit_slug', ['slug'], { unique: true })
export class Toolkit {
  @IdColumn() id: string;
  @AsciiColumn({ length: 120 }) slug: string;
  @AsciiColumn({ name: 'toolkit_key', length: 20 }) key: string;
  @RefColumn({ name: 'published_version_id', nullable: true }) publishedVersionId: string | null;
}

@Entity('toolkit_version')
@Index('toolkit_version_number', ['toolkitId', 'number'], { unique: true })
export class ToolkitVersion {
  @IdColumn() id: string;
  @RefColumn({ name: 'toolkit_id' }) toolkitId: string;
  @Column({ type: 'int', unsigned: true }) number: number;
  @Column({ type: 'smallint', unsigned: true }) minutes: number;
  @AsciiColumn({ length: 20 }) situation: string;
  /** Numbers and links: the same in every language. */
  @Column({ type: 'longtext', transformer: asJson }) outline: ToolkitOutline;
  @Column({ name: 'content_hash', type: 'binary', length: 32 }) contentHash: Buffer;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  @Column(() => Stewardship, { prefix: '' }) stewardship: Stewardship;
}

@Entity('toolkit_text')
export class ToolkitText {
  @IdColumn({ name: 'toolkit_version_id' }) toolkitVersionId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 200 }) title: string;
  @Column('varchar', { length: 1000 }) aim: string;
  @Column({ type: 'longtext', transformer: asJson }) words: ToolkitWords;
}
