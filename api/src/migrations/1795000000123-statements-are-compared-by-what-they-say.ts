import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whether a statement repeats the one with its id is read off the two when an id comes again, which is seldom; a hash of each that comes was a tenth of what it cost. */
export class StatementsAreComparedByWhatTheySay1795000000123 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statement DROP COLUMN content_hash');
  }

  /** The version before then takes what it is sent again for something else, and refuses it: nothing is lost, and nothing stored twice. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE statement ADD COLUMN content_hash binary(32) NOT NULL DEFAULT '' AFTER assigned");
    await runner.query('ALTER TABLE statement ALTER COLUMN content_hash DROP DEFAULT');
  }
}
