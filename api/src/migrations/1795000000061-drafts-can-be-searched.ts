import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE draft_index (
    id int unsigned NOT NULL AUTO_INCREMENT,
    draft_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    path varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision int unsigned NOT NULL,
    rules smallint unsigned NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY draft_index_of (draft_id, path),
    CONSTRAINT draft_index_of_file FOREIGN KEY (draft_id, path) REFERENCES draft_file (draft_id, path) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE draft_posting (
    stem varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    draft_index_id int unsigned NOT NULL,
    weight smallint unsigned NOT NULL,
    PRIMARY KEY (stem, draft_index_id),
    KEY draft_posting_of (draft_index_id),
    CONSTRAINT draft_posting_of_index FOREIGN KEY (draft_index_id) REFERENCES draft_index (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class DraftsCanBeSearched1795000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft_posting, draft_index');
  }
}
