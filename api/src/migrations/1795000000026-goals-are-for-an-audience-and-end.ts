import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class GoalsAreForAnAudienceAndEnd1795000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE goal ADD COLUMN audience varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'all', ADD COLUMN ended_on date DEFAULT NULL");
    await runner.query(`CREATE TABLE goal_change (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      goal_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      changed_at datetime(3) NOT NULL,
      changed_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
      was longtext NOT NULL,
      became longtext NOT NULL,
      PRIMARY KEY (id),
      KEY goal_change_of (goal_id, changed_at),
      KEY goal_change_by (changed_by),
      CONSTRAINT goal_change_of_goal FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE CASCADE,
      CONSTRAINT goal_change_by_employee FOREIGN KEY (changed_by) REFERENCES employee (id) ON DELETE SET NULL
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
    await runner.query(`CREATE TABLE shipped_goal (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      set_at datetime(3) NOT NULL,
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shipped_goal, goal_change');
    await runner.query('ALTER TABLE goal DROP COLUMN audience, DROP COLUMN ended_on');
  }
}
