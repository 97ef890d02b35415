import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A waiver begins a course that its employee has never opened. */
export class ACourseMayBeBegunUnopened1795000000125 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE enrolment MODIFY touched_at datetime(3) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE enrolment SET touched_at = started_at WHERE touched_at IS NULL');
    await runner.query('ALTER TABLE enrolment MODIFY touched_at datetime(3) NOT NULL');
  }
}
