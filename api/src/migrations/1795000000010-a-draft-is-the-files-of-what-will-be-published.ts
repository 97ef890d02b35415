import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE source_file (
    content_hash binary(32) NOT NULL,
    path varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (content_hash, path)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE draft (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slug varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(200) NOT NULL,
    base_hash binary(32) DEFAULT NULL,
    created_at datetime(3) NOT NULL,
    touched_at datetime(3) NOT NULL,
    touched_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY draft_of (kind, slug),
    KEY draft_touched (touched_at),
    KEY draft_touched_by (touched_by),
    CONSTRAINT draft_touched_by_employee FOREIGN KEY (touched_by) REFERENCES employee (id) ON DELETE SET NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE draft_file (
    draft_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    path varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body longtext NOT NULL,
    revision int unsigned NOT NULL,
    edited_at datetime(3) NOT NULL,
    edited_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (draft_id, path),
    KEY draft_file_edited_by (edited_by),
    CONSTRAINT draft_file_of_draft FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
    CONSTRAINT draft_file_edited_by_employee FOREIGN KEY (edited_by) REFERENCES employee (id) ON DELETE SET NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE draft_visit (
    draft_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_at datetime(3) NOT NULL,
    PRIMARY KEY (draft_id, employee_id),
    KEY draft_visit_employee (employee_id),
    CONSTRAINT draft_visit_to_draft FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
    CONSTRAINT draft_visit_by_employee FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class ADraftIsTheFilesOfWhatWillBePublished1795000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft_visit, draft_file, draft, source_file');
  }
}
