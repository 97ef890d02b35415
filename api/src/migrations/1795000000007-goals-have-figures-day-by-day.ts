import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE goal_reached (
    goal_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reached_on date NOT NULL,
    PRIMARY KEY (goal_id, employee_id),
    KEY goal_reached_employee (employee_id),
    CONSTRAINT goal_reached_goal FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE CASCADE,
    CONSTRAINT goal_reached_by FOREIGN KEY (employee_id) REFERENCES employee (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE snapshot (
    goal_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    org_unit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day date NOT NULL,
    reached int unsigned NOT NULL,
    people int unsigned NOT NULL,
    computed_at datetime(3) NOT NULL,
    PRIMARY KEY (goal_id, org_unit_id, day),
    KEY snapshot_unit (org_unit_id),
    CONSTRAINT snapshot_of_goal FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE CASCADE,
    CONSTRAINT snapshot_of_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class GoalsHaveFiguresDayByDay1795000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE snapshot, goal_reached');
  }
}
