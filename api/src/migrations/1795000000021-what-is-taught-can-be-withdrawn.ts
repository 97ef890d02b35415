import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE withdrawal (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    leaves varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawn_at datetime(3) NOT NULL,
    withdrawn_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    brought_back_at datetime(3) DEFAULT NULL,
    brought_back_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    people int unsigned NOT NULL,
    units int unsigned NOT NULL,
    goals int unsigned NOT NULL,
    paths int unsigned NOT NULL,
    assignments int unsigned NOT NULL,
    PRIMARY KEY (id),
    KEY withdrawal_of (subject_id, withdrawn_at),
    KEY withdrawal_by (withdrawn_by),
    KEY withdrawal_back_by (brought_back_by),
    CONSTRAINT withdrawal_by_employee FOREIGN KEY (withdrawn_by) REFERENCES employee (id) ON DELETE SET NULL,
    CONSTRAINT withdrawal_back_by_employee FOREIGN KEY (brought_back_by) REFERENCES employee (id) ON DELETE SET NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE carried_path (
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    learning_path_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    completed_at datetime(3) NOT NULL,
    statement_seq bigint unsigned NOT NULL,
    PRIMARY KEY (employee_id, learning_path_version_id),
    KEY carried_path_statement (statement_seq),
    CONSTRAINT carried_path_of_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT carried_path_into FOREIGN KEY (learning_path_version_id) REFERENCES learning_path_version (id),
    CONSTRAINT carried_path_by_statement FOREIGN KEY (statement_seq) REFERENCES statement (seq)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class WhatIsTaughtCanBeWithdrawn1795000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query('ALTER TABLE assignment ADD COLUMN withdrawn_with char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL, ADD KEY assignment_withdrawn_with (withdrawn_with), ADD KEY assignment_subject (subject_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment DROP KEY assignment_subject, DROP KEY assignment_withdrawn_with, DROP COLUMN withdrawn_with');
    await runner.query('DROP TABLE carried_path, withdrawal');
  }
}
