import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MomentColumn } from '../../platform/index.js';
import { asJson } from '../publication/publication.entity.js';
import { type SeenViolation } from './preview-check.rules.js';

/** What axe found in a page of a draft, in an editor's browser. It belongs to what was looked at, whichever draft that stands in: the same again need not be looked at again. */
@Entity('preview_check')
@Index('preview_check_at', ['checkedAt'])
export class PreviewCheck {
  /** Of all that the page shows. */
  @PrimaryColumn({ type: 'binary', length: 32 }) hash: Buffer;
  @Column({ type: 'longtext', transformer: asJson }) found: readonly SeenViolation[];
  @MomentColumn({ name: 'checked_at' }) checkedAt: Date;
}
