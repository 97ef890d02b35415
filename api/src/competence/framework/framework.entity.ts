import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** A named set of competences. What it says stands in its versions. */
@Entity('framework')
@Index('framework_key', ['key'], { unique: true })
export class Framework {
  @IdColumn() id: string;
  @AsciiColumn({ name: 'framework_key', length: 40 }) key: string;
  @RefColumn({ name: 'published_version_id', nullable: true }) publishedVersionId: string | null;
}

/** A frozen, numbered state of a framework; it came into force when it was made. */
@Entity('framework_version')
@Index('framework_version_number', ['frameworkId', 'number'], { unique: true })
export class FrameworkVersion {
  @IdColumn() id: string;
  @RefColumn({ name: 'framework_id' }) frameworkId: string;
  @Column({ type: 'int', unsigned: true }) number: number;
  /** SHA-256 of the files it was read from; equal when nothing has changed. */
  @Column({ name: 'content_hash', type: 'binary', length: 32 }) contentHash: Buffer;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
}

@Entity('framework_text')
export class FrameworkText {
  @IdColumn({ name: 'framework_version_id' }) frameworkVersionId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 200 }) title: string;
  /** JSON: principles, sub-goals, criteria, levels and goals in words. */
  @Column('longtext') words: string;
}
