import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A package belongs to no course: its upgrade has the content instead of a course's slug, and one file without a path. */
export class UploadedPackagesAreUpgraded1795000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE h5p_upgrade ADD COLUMN content_id char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL AFTER course_slug, ADD KEY h5p_upgrade_content (content_id)');
    await runner.query('ALTER TABLE h5p_upgrade ADD CONSTRAINT h5p_upgrade_of_content FOREIGN KEY (content_id) REFERENCES h5p_content (id) ON DELETE CASCADE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM h5p_upgrade WHERE content_id IS NOT NULL');
    await runner.query('ALTER TABLE h5p_upgrade DROP FOREIGN KEY h5p_upgrade_of_content, DROP KEY h5p_upgrade_content, DROP COLUMN content_id');
  }
}
