import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const SHA2 = { type: 'varchar', length: 128, charset: 'ascii', collation: 'ascii_bin' } as const;

/** What was attached to statements, once each, under its SHA-2. */
@Entity('attachment')
export class StoredAttachment {
  @PrimaryColumn(SHA2) sha2: string;
  @Column('longblob') content: Buffer;
}

/** Which statements something is attached to. */
@Entity('statement_attachment')
export class StatementAttachment {
  @PrimaryColumn(SHA2) sha2: string;
  @Index('statement_attachment_of') @PrimaryColumn({ type: 'bigint', unsigned: true, name: 'statement_seq' }) statementSeq: string;
}
