import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class APublicationSaysWhomItAskedAndWhatItTookBack1795000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft ADD COLUMN restored_from int unsigned DEFAULT NULL');
    await runner.query('ALTER TABLE publication ADD COLUMN restored_from int unsigned DEFAULT NULL, ADD COLUMN asked_people int unsigned DEFAULT NULL, ADD COLUMN asked_units int unsigned DEFAULT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE publication DROP COLUMN asked_units, DROP COLUMN asked_people, DROP COLUMN restored_from');
    await runner.query('ALTER TABLE draft DROP COLUMN restored_from');
  }
}
