import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class WhatAxeFoundInAPreviewIsRemembered1795000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE preview_check (
      hash binary(32) NOT NULL,
      found longtext NOT NULL,
      checked_at datetime(3) NOT NULL,
      PRIMARY KEY (hash),
      KEY preview_check_at (checked_at)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE preview_check');
  }
}
