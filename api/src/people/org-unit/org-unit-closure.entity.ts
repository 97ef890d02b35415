import { Column, Entity, Index } from 'typeorm';
import { RefColumn } from '../../platform/index.js';

/** Every unit with each of its ancestors, itself included at depth 0: "this unit and everything below" is one index lookup. */
@Entity('org_unit_closure')
@Index('org_unit_closure_up', ['descendantId', 'depth'])
export class OrgUnitClosure {
  @RefColumn({ name: 'ancestor_id', primary: true }) ancestorId: string;
  @RefColumn({ name: 'descendant_id', primary: true }) descendantId: string;
  @Column('tinyint', { unsigned: true }) depth: number;
}
