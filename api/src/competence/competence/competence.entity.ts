import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn } from '../../platform/index.js';

/** Something a person can do. Its id is the same in every version of the framework. */
@Entity('competence')
@Index('competence_id', ['id'])
export class Competence {
  @IdColumn({ name: 'framework_version_id' }) frameworkVersionId: string;
  @IdColumn() id: string;
  @AsciiColumn({ name: 'competence_key', length: 8 }) key: string;
  @Column({ type: 'smallint', unsigned: true }) position: number;
  /** Keys of the principles it serves, the main one first: `P2,P8`. */
  @AsciiColumn({ length: 60 }) principles: string;
  /** From when on it is not asked for any more; null while it is in use. */
  @Column('date', { name: 'retired_on', nullable: true }) retiredOn: string | null;
}

@Entity('competence_text')
export class CompetenceText {
  @IdColumn({ name: 'framework_version_id' }) frameworkVersionId: string;
  @IdColumn({ name: 'competence_id' }) competenceId: string;
  @PrimaryColumn({ type: 'char', length: 2 }) language: string;
  @Column('varchar', { length: 200 }) title: string;
  @Column('longtext') description: string;
  /** JSON: what a person does at each level, `{"1": "…"}`. */
  @Column('longtext') levels: string;
}
