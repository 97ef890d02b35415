import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class PublishingSaysWhatBecomesOfThoseUnderWay1795000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE publication ADD COLUMN asks varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'keep'");
    await runner.query(`CREATE TABLE carried_lesson (
      enrolment_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      lesson_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      completed_at datetime(3) NOT NULL,
      statement_seq bigint unsigned NOT NULL,
      PRIMARY KEY (enrolment_id, lesson_id),
      CONSTRAINT carried_lesson_into FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
      CONSTRAINT carried_lesson_by_statement FOREIGN KEY (statement_seq) REFERENCES statement (seq)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE carried_lesson');
    await runner.query('ALTER TABLE publication DROP COLUMN asks');
  }
}
