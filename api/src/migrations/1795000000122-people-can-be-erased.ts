import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class PeopleCanBeErased1795000000122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE employee ADD COLUMN is_erased tinyint NOT NULL DEFAULT 0');
    await runner.query(`CREATE TABLE data_request (
      employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      words varchar(500) NOT NULL,
      asked_at datetime(3) NOT NULL,
      PRIMARY KEY (employee_id),
      KEY data_request_at (asked_at),
      CONSTRAINT data_request_by_employee FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE CASCADE
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
    await runner.query(`CREATE TABLE erasure (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      erased_at datetime(3) NOT NULL,
      erased_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
      is_asked tinyint NOT NULL,
      reason varchar(500) NOT NULL,
      counts longtext NOT NULL,
      PRIMARY KEY (id),
      KEY erasure_at (erased_at),
      KEY erasure_by (erased_by),
      CONSTRAINT erasure_by_employee FOREIGN KEY (erased_by) REFERENCES employee (id) ON DELETE SET NULL
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE erasure');
    await runner.query('DROP TABLE data_request');
    await runner.query('ALTER TABLE employee DROP COLUMN is_erased');
  }
}
