import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Of those stored before it is not known, so their texts are looked through each time they are given out. */
export class AStatementSaysWhetherTheServersWordsReplaceAny1795000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statement ADD COLUMN overlaps tinyint NOT NULL DEFAULT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statement DROP COLUMN overlaps');
  }
}
