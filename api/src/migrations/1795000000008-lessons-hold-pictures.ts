import { type MigrationInterface, type QueryRunner } from 'typeorm';

const VERSIONS = ['course', 'learning_path'] as const;

export class LessonsHoldPictures1795000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE media (
      id char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      ending varchar(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      bytes int unsigned NOT NULL,
      width smallint unsigned NOT NULL,
      height smallint unsigned NOT NULL,
      created_at datetime(3) NOT NULL,
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
    await runner.query(`CREATE TABLE course_media (
      course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      file varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      media_id char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (course_version_id, file),
      KEY course_media_is (media_id),
      CONSTRAINT course_media_of_version FOREIGN KEY (course_version_id) REFERENCES course_version (id),
      CONSTRAINT course_media_is_media FOREIGN KEY (media_id) REFERENCES media (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
    for (const kind of VERSIONS) {
      await runner.query(`ALTER TABLE ${kind}_version ADD COLUMN cover_id char(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL, ADD CONSTRAINT ${kind}_version_has_cover FOREIGN KEY (cover_id) REFERENCES media (id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of VERSIONS) {
      await runner.query(`ALTER TABLE ${kind}_version DROP FOREIGN KEY ${kind}_version_has_cover`);
      await runner.query(`ALTER TABLE ${kind}_version DROP COLUMN cover_id`);
    }
    await runner.query('DROP TABLE course_media, media');
  }
}
