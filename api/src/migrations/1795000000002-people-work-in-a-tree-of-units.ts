import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What identifies (codes, numbers, addresses, subjects) is compared exactly: in Danish order `aa` equals `å`, and `ü` equals `y`. */
const TABLES = [
  `CREATE TABLE org_unit (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name varchar(160) NOT NULL,
    parent_id char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY org_unit_code (code),
    KEY org_unit_parent (parent_id),
    CONSTRAINT org_unit_below FOREIGN KEY (parent_id) REFERENCES org_unit (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE org_unit_closure (
    ancestor_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    descendant_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    depth tinyint unsigned NOT NULL,
    PRIMARY KEY (ancestor_id, descendant_id),
    KEY org_unit_closure_up (descendant_id, depth),
    CONSTRAINT org_unit_closure_ancestor FOREIGN KEY (ancestor_id) REFERENCES org_unit (id) ON DELETE CASCADE,
    CONSTRAINT org_unit_closure_descendant FOREIGN KEY (descendant_id) REFERENCES org_unit (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE employee (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_number varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    given_name varchar(100) NOT NULL,
    family_name varchar(100) NOT NULL,
    email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language char(2) NOT NULL DEFAULT 'nb',
    password_hash varchar(255) DEFAULT NULL,
    sign_in_subject varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
    created_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY employee_number (employee_number),
    UNIQUE KEY employee_email (email),
    UNIQUE KEY employee_sign_in_subject (sign_in_subject),
    KEY employee_name (family_name, given_name)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE \`position\` (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    org_unit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(120) NOT NULL,
    starts_on date NOT NULL,
    ends_on date DEFAULT NULL,
    PRIMARY KEY (id),
    KEY position_employee (employee_id),
    KEY position_org_unit (org_unit_id, employee_id),
    CONSTRAINT position_of_employee FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE CASCADE,
    CONSTRAINT position_in_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE role_grant (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    org_unit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granted_at datetime(3) NOT NULL,
    granted_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    revoked_at datetime(3) DEFAULT NULL,
    PRIMARY KEY (id),
    KEY role_grant_employee (employee_id, role),
    KEY role_grant_org_unit (org_unit_id),
    CONSTRAINT role_grant_to_employee FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE CASCADE,
    CONSTRAINT role_grant_for_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE session (
    token_hash binary(32) NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at datetime(3) NOT NULL,
    expires_at datetime(3) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY session_employee (employee_id),
    KEY session_expires (expires_at),
    CONSTRAINT session_of_employee FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE roster_import (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name varchar(255) NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dry_run tinyint(1) NOT NULL,
    imported_at datetime(3) NOT NULL,
    imported_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    created int NOT NULL,
    changed int NOT NULL,
    unchanged int NOT NULL,
    refused int NOT NULL,
    row_results longtext NOT NULL,
    PRIMARY KEY (id),
    KEY roster_import_at (imported_at)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class PeopleWorkInATreeOfUnits1795000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE roster_import, session, role_grant, `position`, employee, org_unit_closure, org_unit');
  }
}
