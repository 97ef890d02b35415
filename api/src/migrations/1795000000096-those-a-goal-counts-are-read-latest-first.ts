import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ThoseAGoalCountsAreReadLatestFirst1795000000096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE goal_reached ADD KEY goal_reached_latest (goal_id, reached_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE goal_reached DROP KEY goal_reached_latest');
  }
}
