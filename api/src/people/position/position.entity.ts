import { Column, Entity, Index } from 'typeorm';
import { type Day, IdColumn, RefColumn } from '../../platform/index.js';

/** An employee's post in a unit, with its first and last day. */
@Entity('position')
@Index('position_org_unit', ['orgUnitId', 'employeeId'])
export class Position {
  @IdColumn() id: string;
  @Index('position_employee') @RefColumn({ name: 'employee_id' }) employeeId: string;
  @RefColumn({ name: 'org_unit_id' }) orgUnitId: string;
  @Column('varchar', { length: 120 }) title: string;
  @Column('date', { name: 'starts_on' }) startsOn: Day;
  /** The last day; null while it lasts. */
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: Day | null;
}
