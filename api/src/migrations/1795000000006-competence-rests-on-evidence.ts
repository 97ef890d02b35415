import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE framework (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    framework_key varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY framework_key (framework_key)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE framework_version (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    framework_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number int unsigned NOT NULL,
    content_hash binary(32) NOT NULL,
    created_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY framework_version_number (framework_id, number),
    CONSTRAINT framework_version_of_framework FOREIGN KEY (framework_id) REFERENCES framework (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE framework_text (
    framework_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language char(2) NOT NULL,
    title varchar(200) NOT NULL,
    words longtext NOT NULL,
    PRIMARY KEY (framework_version_id, language),
    CONSTRAINT framework_text_of_version FOREIGN KEY (framework_version_id) REFERENCES framework_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE competence (
    framework_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_key varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position smallint unsigned NOT NULL,
    principles varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (framework_version_id, id),
    KEY competence_id (id),
    CONSTRAINT competence_in_version FOREIGN KEY (framework_version_id) REFERENCES framework_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE competence_text (
    framework_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language char(2) NOT NULL,
    title varchar(200) NOT NULL,
    description longtext NOT NULL,
    levels longtext NOT NULL,
    PRIMARY KEY (framework_version_id, competence_id, language),
    CONSTRAINT competence_text_of_competence FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE contribution (
    course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level tinyint unsigned NOT NULL,
    course_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (course_version_id, competence_id),
    KEY contribution_to (competence_id, level),
    CONSTRAINT contribution_by_version FOREIGN KEY (course_version_id) REFERENCES course_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE attainment (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level tinyint unsigned NOT NULL,
    attained_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY attainment_once (employee_id, competence_id, level),
    KEY attainment_of (competence_id, level, attained_at),
    CONSTRAINT attainment_of_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE evidence (
    attainment_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    completion_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (attainment_id, completion_id),
    KEY evidence_completion (completion_id),
    CONSTRAINT evidence_for_attainment FOREIGN KEY (attainment_id) REFERENCES attainment (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE goal (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(160) NOT NULL,
    org_unit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level tinyint unsigned NOT NULL,
    share decimal(5,4) NOT NULL,
    starts_on date NOT NULL,
    due_on date NOT NULL,
    created_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY goal_org_unit (org_unit_id),
    CONSTRAINT goal_of_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE goal_competence (
    goal_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (goal_id, competence_id),
    KEY goal_competence_in (competence_id),
    CONSTRAINT goal_competence_of_goal FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class CompetenceRestsOnEvidence1795000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE goal_competence, goal, evidence, attainment, contribution, competence_text, competence, framework_text, framework_version, framework');
  }
}
