import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';

/** `course`: of an exercise in a version; `package`: uploaded; `preview`: looked at while it was written, and gone the day after. */
export type ContentOrigin = 'course' | 'package' | 'preview';

/** One H5P content. Never changed once a course's version refers to it. Its media files lie in `<data>/h5p/content/<id>/`. */
@Entity('h5p_content')
@Index('h5p_content_library', ['library'])
@Index('h5p_content_origin', ['origin', 'createdAt'])
@Index('h5p_content_uploaded', ['uploadedBy', 'createdAt'])
export class H5pContent {
  @IdColumn() id: string;
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  @AsciiColumn({ length: 120 }) library: string;
  @Column('varchar', { length: 255 }) title: string;
  /** JSON, as the content type reads it. */
  @Column('longtext') parameters: string;
  /** JSON: what `h5p.json` of a package says. */
  @Column('longtext') metadata: string;
  @MomentColumn({ name: 'created_at' }) createdAt: Date;
  @AsciiColumn({ length: 8, default: 'course' }) origin: ContentOrigin;
  /** Of a package; null when that employee is forgotten. */
  @RefColumn({ name: 'uploaded_by', nullable: true }) uploadedBy: string | null;
}

/** A library that a content names, as its type or inside it; not what these are built from. */
@Entity('h5p_content_library')
@Index('h5p_content_library_used', ['library'])
export class H5pContentLibrary {
  @IdColumn({ name: 'content_id' }) contentId: string;
  @PrimaryColumn({ type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin' }) library: string;
}
