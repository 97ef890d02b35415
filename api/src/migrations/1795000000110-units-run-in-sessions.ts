import { type MigrationInterface, type QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';

const TABLES = [
  `CREATE TABLE cmi5_session (
    id ${ID} NOT NULL,
    enrolment_id ${ID} NOT NULL,
    exercise_id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    launch_mode varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publisher_id text NOT NULL,
    move_on varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mastery_score double DEFAULT NULL,
    fetch_hash binary(32) NOT NULL,
    token_hash binary(32) DEFAULT NULL,
    launched_at datetime(3) NOT NULL,
    expires_at datetime(3) NOT NULL,
    fetched_at datetime(3) DEFAULT NULL,
    preferences_at datetime(3) DEFAULT NULL,
    said varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    began_at bigint DEFAULT NULL,
    latest_at bigint DEFAULT NULL,
    heard_at datetime(3) DEFAULT NULL,
    terminated_at datetime(3) DEFAULT NULL,
    abandoned_at datetime(3) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cmi5_session_fetch (fetch_hash),
    KEY cmi5_session_enrolment (enrolment_id, launched_at),
    CONSTRAINT cmi5_session_of_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE cmi5_progress (
    enrolment_id ${ID} NOT NULL,
    exercise_id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    completed tinyint NOT NULL,
    passed tinyint NOT NULL,
    waived tinyint NOT NULL,
    PRIMARY KEY (enrolment_id, exercise_id),
    CONSTRAINT cmi5_progress_of_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE cmi5_satisfaction (
    enrolment_id ${ID} NOT NULL,
    part_id ${ID} NOT NULL,
    satisfied_at datetime(3) NOT NULL,
    PRIMARY KEY (enrolment_id, part_id),
    CONSTRAINT cmi5_satisfaction_of_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class UnitsRunInSessions1795000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cmi5_satisfaction, cmi5_progress, cmi5_session');
  }
}
