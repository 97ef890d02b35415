import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A package was known by who uploaded it, and a preview by nobody having: to forget the person made a preview of the package, gone the
 * day after. Now a content says where it came from, and its uploader can be forgotten.
 */
export class AContentSaysWhereItCameFrom1795000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE h5p_content ADD COLUMN origin varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'course' AFTER created_at");
    await runner.query("UPDATE h5p_content SET origin = 'package' WHERE uploaded_by IS NOT NULL");
    await runner.query("UPDATE h5p_content SET origin = 'preview' WHERE uploaded_by IS NULL AND id NOT IN (SELECT content_id FROM exercise_text UNION SELECT place_id FROM exercise_text)");
    await runner.query('UPDATE h5p_content SET uploaded_by = NULL WHERE uploaded_by NOT IN (SELECT id FROM employee)');
    await runner.query(`ALTER TABLE h5p_content ADD KEY h5p_content_origin (origin, created_at),
      ADD CONSTRAINT h5p_content_uploaded_by_employee FOREIGN KEY (uploaded_by) REFERENCES employee (id) ON DELETE SET NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE h5p_content DROP FOREIGN KEY h5p_content_uploaded_by_employee, DROP KEY h5p_content_origin, DROP COLUMN origin');
  }
}
