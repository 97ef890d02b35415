import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CompoundsAreFoundByHowTheyEnd1795000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE search_word ADD COLUMN rear varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '', ADD KEY search_word_rear (rear)");
    await runner.query('UPDATE search_word SET rear = REVERSE(stem)');
    await runner.query('ALTER TABLE search_word ALTER COLUMN rear DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE search_word DROP COLUMN rear');
  }
}
