import { type MigrationInterface, type QueryRunner } from 'typeorm';

const NAME = 'varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const TABLES = [
  `CREATE TABLE h5p_upgrade (
    id ${ID} NOT NULL,
    from_library ${NAME},
    to_library ${NAME},
    course_slug ${NAME},
    done_at datetime(3) NOT NULL,
    done_by ${ID} DEFAULT NULL,
    undone_at datetime(3) DEFAULT NULL,
    PRIMARY KEY (id),
    KEY h5p_upgrade_done (done_at),
    KEY h5p_upgrade_done_by (done_by),
    CONSTRAINT h5p_upgrade_done_by_employee FOREIGN KEY (done_by) REFERENCES employee (id) ON DELETE SET NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE h5p_upgraded_file (
    upgrade_id ${ID} NOT NULL,
    path varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_before longtext NOT NULL,
    body_after longtext NOT NULL,
    PRIMARY KEY (upgrade_id, path),
    CONSTRAINT h5p_upgraded_file_of_upgrade FOREIGN KEY (upgrade_id) REFERENCES h5p_upgrade (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class UpgradesOfContentCanBeTakenBack1795000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE h5p_upgraded_file, h5p_upgrade');
  }
}
