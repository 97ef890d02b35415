import { Column } from 'typeorm';
import { AsciiColumn } from '../../platform/index.js';
import { type StewardshipDto } from './stewardship.dto.js';

/** Who answers for a version, when it is to be read through again, and on what terms it may be used. Null in versions that are older than the question. */
export class Stewardship {
  @Column('varchar', { length: 200, nullable: true }) owner: string | null;
  /** `YYYY-MM-DD` */
  @Column({ name: 'review_on', type: 'date', nullable: true }) reviewOn: string | null;
  @AsciiColumn({ length: 60, nullable: true }) licence: string | null;
  @Column('varchar', { length: 500, nullable: true }) attribution: string | null;
}

type Written = { readonly [Field in keyof StewardshipDto]?: string | undefined };

/** What a file says, as a version keeps it. */
export const stewardshipOf = ({ owner, review, licence, attribution }: Written): Stewardship => ({ owner: owner || null, reviewOn: review || null, licence: licence || null, attribution: attribution || null });
