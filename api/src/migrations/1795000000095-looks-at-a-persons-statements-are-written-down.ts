import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LooksAtAPersonsStatementsAreWrittenDown1795000000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE statement_look (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      actor_id bigint unsigned NOT NULL,
      looked_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
      reason varchar(500) NOT NULL,
      looked_at datetime(3) NOT NULL,
      PRIMARY KEY (id),
      KEY statement_look_at (actor_id, looked_at),
      KEY statement_look_by (looked_by, looked_at),
      CONSTRAINT statement_look_at_actor FOREIGN KEY (actor_id) REFERENCES actor (id),
      CONSTRAINT statement_look_by_employee FOREIGN KEY (looked_by) REFERENCES employee (id) ON DELETE SET NULL
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE statement_look');
  }
}
