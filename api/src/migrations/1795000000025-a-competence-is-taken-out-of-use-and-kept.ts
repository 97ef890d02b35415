import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ACompetenceIsTakenOutOfUseAndKept1795000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE competence ADD COLUMN retired_on date DEFAULT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE competence DROP COLUMN retired_on');
  }
}
