import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ItIsKnownHowLongMediaAreUnused1795000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE unused_media (
      store varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      file varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      since datetime(3) NOT NULL,
      PRIMARY KEY (store, file)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unused_media');
  }
}
