import { type MigrationInterface, type QueryRunner } from 'typeorm';

const NAME = 'varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const TABLES = [
  `CREATE TABLE h5p_library (
    name ${NAME},
    patch int unsigned NOT NULL,
    installed_at datetime(3) NOT NULL,
    installed_by ${ID} DEFAULT NULL,
    PRIMARY KEY (name),
    KEY h5p_library_installed_by (installed_by),
    CONSTRAINT h5p_library_installed_by_employee FOREIGN KEY (installed_by) REFERENCES employee (id) ON DELETE SET NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE h5p_content_library (
    content_id ${ID} NOT NULL,
    library ${NAME},
    PRIMARY KEY (content_id, library),
    KEY h5p_content_library_used (library),
    CONSTRAINT h5p_content_library_of_content FOREIGN KEY (content_id) REFERENCES h5p_content (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];
/** A quotation mark inside a text is written with a backslash before it, so this is always a key and its value. */
const INSIDE = /"library":"([\w.-]{1,110} \d{1,4}\.\d{1,4})"/g;
const PAGE = 200;

export class LibrariesAreKnownWithTheirUse1795000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    for (let last = ''; ; ) {
      const rows = (await runner.query('SELECT id, library, parameters FROM h5p_content WHERE id > ? ORDER BY id LIMIT ?', [last, PAGE])) as { id: string; library: string; parameters: string }[];
      const uses = rows.flatMap(({ id, library, parameters }) => [...new Set([library, ...[...parameters.matchAll(INSIDE)].map(([, name]) => name as string)])].map((name) => [id, name]));
      if (uses.length) await runner.query('INSERT INTO h5p_content_library (content_id, library) VALUES ?', [uses]);
      if (rows.length < PAGE) return;
      last = rows.at(-1)?.id ?? '';
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE h5p_content_library, h5p_library');
  }
}
