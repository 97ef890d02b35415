import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the files a version is made of, as an author wrote it. Versions with equal content share them: the hash is of all the files. */
@Entity('source_file')
export class SourceFile {
  @PrimaryColumn({ name: 'content_hash', type: 'binary', length: 32 }) contentHash: Buffer;
  @PrimaryColumn({ type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin' }) path: string;
  @Column('longtext') body: string;
}

/** How a version's translations stand with its bokmål: frozen with it, so that a list need not read the files. */
@Entity('source_translation')
export class SourceTranslation {
  @PrimaryColumn({ name: 'content_hash', type: 'binary', length: 32 }) contentHash: Buffer;
  @PrimaryColumn({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' }) language: string;
  /** Texts that nobody has said are translated. */
  @Column({ type: 'smallint', unsigned: true }) unmarked: number;
  /** Passages of bokmål that have changed since. */
  @Column({ type: 'smallint', unsigned: true }) changes: number;
}
