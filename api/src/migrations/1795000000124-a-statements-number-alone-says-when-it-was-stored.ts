import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When a statement was stored is its number. A column that said it once more cost a hundredth of what it takes to store one. */
export class AStatementsNumberAloneSaysWhenItWasStored1795000000124 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statement DROP COLUMN stored_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statement ADD COLUMN stored_at datetime(6) NULL AFTER occurred_at');
    await runner.query("UPDATE statement SET stored_at = TIMESTAMP'1970-01-01 00:00:00' + INTERVAL seq MICROSECOND");
    await runner.query('ALTER TABLE statement MODIFY COLUMN stored_at datetime(6) NOT NULL');
  }
}
