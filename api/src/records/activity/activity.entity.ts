import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something done, named by an IRI of any length (hence the hash in the index). */
@Entity('activity')
export class Activity {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) id: string;
  @Index('activity_iri', { unique: true }) @Column('binary', { name: 'iri_hash', length: 32 }) iriHash: Buffer;
  @Column('longtext') iri: string;
  @Column('longtext', { nullable: true }) definition: string | null;
}

@Entity('verb')
export class Verb {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true }) id: number;
  @Index('verb_iri', { unique: true }) @Column('binary', { name: 'iri_hash', length: 32 }) iriHash: Buffer;
  @Column('longtext') iri: string;
}
