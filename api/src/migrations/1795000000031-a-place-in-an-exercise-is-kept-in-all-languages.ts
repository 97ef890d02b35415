import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class APlaceInAnExerciseIsKeptInAllLanguages1795000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE exercise_text ADD COLUMN place_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''");
    await runner.query('UPDATE exercise_text SET place_id = content_id');
    await runner.query('ALTER TABLE exercise_text MODIFY COLUMN place_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exercise_text DROP COLUMN place_id');
  }
}
