import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class APublicationSaysWhichGoalsItTouched1795000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE publication ADD COLUMN asked_goals int unsigned NULL AFTER asked_units');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE publication DROP COLUMN asked_goals');
  }
}
