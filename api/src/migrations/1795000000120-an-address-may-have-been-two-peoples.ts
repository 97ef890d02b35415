import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AnAddressMayHaveBeenTwoPeoples1795000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE actor ADD COLUMN is_shared tinyint NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE actor DROP COLUMN is_shared');
  }
}
