import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TranslationsFollowBokmal1795000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE source_translation (
      content_hash binary(32) NOT NULL,
      language char(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      unmarked smallint unsigned NOT NULL,
      changes smallint unsigned NOT NULL,
      PRIMARY KEY (content_hash, language)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE source_translation');
  }
}
