import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE course_package (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    standard varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(255) NOT NULL,
    bytes int unsigned NOT NULL,
    files int unsigned NOT NULL,
    structure longtext NOT NULL,
    owner varchar(300) NOT NULL,
    licence varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attribution varchar(300) NOT NULL,
    created_at datetime(3) NOT NULL,
    created_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    KEY course_package_created_by (created_by),
    CONSTRAINT course_package_created_by_employee FOREIGN KEY (created_by) REFERENCES employee (id) ON DELETE SET NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE course_package_unit (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    package_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position smallint unsigned NOT NULL,
    identifier text NOT NULL,
    title varchar(255) NOT NULL,
    launch text NOT NULL,
    parameters longtext NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY course_package_unit_position (package_id, position),
    CONSTRAINT course_package_unit_of_package FOREIGN KEY (package_id) REFERENCES course_package (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';

/** An exercise is an H5P content or a unit of a course package. */
export class CoursePackagesHaveUnits1795000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABLES) await runner.query(sql);
    await runner.query(`ALTER TABLE exercise_text MODIFY COLUMN content_id ${ID} DEFAULT NULL, ADD COLUMN unit_id ${ID} DEFAULT NULL, ADD KEY exercise_text_unit (unit_id),
      ADD CONSTRAINT exercise_text_plays_unit FOREIGN KEY (unit_id) REFERENCES course_package_unit (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM exercise_text WHERE content_id IS NULL');
    await runner.query(`ALTER TABLE exercise_text DROP FOREIGN KEY exercise_text_plays_unit, DROP KEY exercise_text_unit, DROP COLUMN unit_id, MODIFY COLUMN content_id ${ID} NOT NULL`);
    await runner.query('DROP TABLE course_package_unit, course_package');
  }
}
