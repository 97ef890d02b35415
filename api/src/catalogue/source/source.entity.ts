import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the files a version is made of, as an author wrote it. Versions with equal content share them: the hash is of all the files. */
@Entity('source_file')
export class SourceFile {
  @PrimaryColumn({ name: 'content_hash', type: 'binary', length: 32 }) contentHash: Buffer;
  @PrimaryColumn({ type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin' }) path: string;
  @Column('longtext') body: string;
}
