import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class APublicationKeepsTheWarningsItWasMadeWith1795000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE publication ADD COLUMN accepted longtext NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE publication DROP COLUMN accepted');
  }
}
