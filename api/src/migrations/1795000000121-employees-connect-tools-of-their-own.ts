import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class EmployeesConnectToolsOfTheirOwn1795000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE privacy_setting (
      name varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      value int unsigned NOT NULL,
      changed_at datetime(3) NOT NULL,
      PRIMARY KEY (name)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
    await runner.query(`ALTER TABLE lrs_client ADD COLUMN owned_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL, ADD KEY lrs_client_owner (owned_by),
      ADD CONSTRAINT lrs_client_owned_by_employee FOREIGN KEY (owned_by) REFERENCES employee (id) ON DELETE CASCADE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM lrs_client WHERE owned_by IS NOT NULL');
    await runner.query('ALTER TABLE lrs_client DROP FOREIGN KEY lrs_client_owned_by_employee, DROP KEY lrs_client_owner, DROP COLUMN owned_by');
    await runner.query('DROP TABLE privacy_setting');
  }
}
