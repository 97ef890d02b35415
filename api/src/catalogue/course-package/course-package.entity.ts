import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { asJson } from '../publication/publication.entity.js';
import { type Standard, type Structure, type UnitParameters } from './course-package.dto.js';

/** A course made elsewhere (cmi5, SCORM). Its id is of its bytes, so the same package is there once; its files lie unpacked in the data folder. */
@Entity('course_package')
@Index('course_package_created_by', ['createdBy'])
export class CoursePackage {
  @IdColumn() id: string;
  /** SHA-256 of the file it came as, which is kept beside other media. */
  @AsciiColumn({ type: 'char', length: 64 }) fingerprint: string;
  @AsciiColumn({ length: 10 }) standard: Standard;
  @Column('varchar', { length: 255 }) title: string;
  /** All its files together, unpacked. */
  @Column({ type: 'int', unsigned: true }) bytes: number;
  @Column({ type: 'int', unsigned: true }) files: number;
  @Column({ type: 'longtext', transformer: asJson }) structure: Structure;
  @Column('varchar', { length: 300 }) owner: string;
  @AsciiColumn({ length: 60 }) licence: string;
  @Column('varchar', { length: 300 }) attribution: string;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  /** Null when it came with files, and when that employee is forgotten. */
  @RefColumn({ name: 'created_by', nullable: true }) createdBy: string | null;
}

/** What can be begun in a package: cmi5's AU, SCORM's SCO. An exercise of a course may be one. */
@Entity('course_package_unit')
@Index('course_package_unit_position', ['packageId', 'position'], { unique: true })
export class CoursePackageUnit {
  @IdColumn() id: string;
  @RefColumn({ name: 'package_id' }) packageId: string;
  /** Counted from 1, in the whole package. */
  @Column({ type: 'smallint', unsigned: true }) position: number;
  /** What the package calls it. */
  @Column('text') identifier: string;
  @Column('varchar', { length: 255 }) title: string;
  /** A file in the package, perhaps with a query; of cmi5 also an address elsewhere. */
  @Column('text') launch: string;
  @Column({ type: 'longtext', transformer: asJson }) parameters: UnitParameters;
}
