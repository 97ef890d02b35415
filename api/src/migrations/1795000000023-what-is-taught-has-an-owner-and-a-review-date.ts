import { type MigrationInterface, type QueryRunner } from 'typeorm';

const VERSIONS = ['course_version', 'learning_path_version', 'toolkit_version'];

export class WhatIsTaughtHasAnOwnerAndAReviewDate1795000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of VERSIONS) {
      await runner.query(`ALTER TABLE ${table}
        ADD COLUMN owner varchar(200) NULL,
        ADD COLUMN review_on date NULL,
        ADD COLUMN licence varchar(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
        ADD COLUMN attribution varchar(500) NULL`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of VERSIONS) await runner.query(`ALTER TABLE ${table} DROP COLUMN owner, DROP COLUMN review_on, DROP COLUMN licence, DROP COLUMN attribution`);
  }
}
