import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ADraftCanBePublishedAtATime1795000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE scheduled_publication (
      draft_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      publish_at datetime(3) NOT NULL,
      asks varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      accepts longtext NOT NULL,
      scheduled_at datetime(3) NOT NULL,
      scheduled_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      failed_at datetime(3) DEFAULT NULL,
      failure longtext DEFAULT NULL,
      PRIMARY KEY (draft_id),
      KEY scheduled_publication_due (failed_at, publish_at),
      KEY scheduled_publication_by (scheduled_by),
      CONSTRAINT scheduled_publication_of_draft FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
      CONSTRAINT scheduled_publication_by_employee FOREIGN KEY (scheduled_by) REFERENCES employee (id) ON DELETE CASCADE
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scheduled_publication');
  }
}
