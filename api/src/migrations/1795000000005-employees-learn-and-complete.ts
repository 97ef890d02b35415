import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE assignment (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target_kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on date DEFAULT NULL,
    reason varchar(500) NOT NULL,
    assigned_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assigned_at datetime(3) NOT NULL,
    withdrawn_at datetime(3) DEFAULT NULL,
    PRIMARY KEY (id),
    KEY assignment_target (target_id, withdrawn_at),
    KEY assignment_by (assigned_by),
    CONSTRAINT assignment_by_employee FOREIGN KEY (assigned_by) REFERENCES employee (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE enrolment (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    course_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_at datetime(3) NOT NULL,
    touched_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY enrolment_once (employee_id, course_version_id),
    KEY enrolment_course (course_id),
    CONSTRAINT enrolment_of_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT enrolment_in_version FOREIGN KEY (course_version_id) REFERENCES course_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE attempt (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enrolment_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    exercise_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number smallint unsigned NOT NULL,
    started_at datetime(3) NOT NULL,
    finished_at datetime(3) DEFAULT NULL,
    score double DEFAULT NULL,
    max_score double DEFAULT NULL,
    success tinyint(1) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY attempt_number (enrolment_id, exercise_id, number),
    KEY attempt_employee (employee_id),
    CONSTRAINT attempt_in_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE completion (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    completed_at datetime(3) NOT NULL,
    statement_seq bigint unsigned NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY completion_once (employee_id, kind, subject_id, version_id),
    KEY completion_subject (subject_id, completed_at),
    CONSTRAINT completion_of_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT completion_by_statement FOREIGN KEY (statement_seq) REFERENCES statement (seq)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class EmployeesLearnAndComplete1795000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE completion, attempt, enrolment, assignment');
  }
}
