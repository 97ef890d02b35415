import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When each was stored, in microseconds since 1970, each later than the one before; every 32nd, as a single process of many would number them. */
const NUMBERED = `CREATE TEMPORARY TABLE statement_numbered (PRIMARY KEY (seq)) AS
  SELECT seq, MAX(at - 32 * n) OVER (ORDER BY seq ROWS UNBOUNDED PRECEDING) + 32 * n AS moment FROM (
    SELECT seq, ROW_NUMBER() OVER (ORDER BY seq) AS n, 32 * FLOOR(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', stored_at) / 32) AS at FROM statement
  ) stored`;
const POINTING = ['statement_actor', 'statement_activity', 'statement_reference', 'completion', 'carried_lesson', 'carried_path'];

const WRITERS = `CREATE TABLE statement_writer (
  slot tinyint unsigned NOT NULL,
  process_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  floor bigint unsigned NOT NULL,
  renewed_at datetime(6) NOT NULL,
  PRIMARY KEY (slot)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`;

export class StatementsAreNumberedByTheirMoment1795000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WRITERS);
    await runner.query('SET foreign_key_checks = 0');
    await runner.query('ALTER TABLE statement MODIFY COLUMN seq bigint unsigned NOT NULL');
    await runner.query(NUMBERED);
    for (const table of POINTING) await runner.query(`UPDATE ${table} t JOIN statement_numbered n ON n.seq = t.statement_seq SET t.statement_seq = n.moment`);
    await runner.query('UPDATE statement s JOIN statement_numbered n ON n.seq = s.seq SET s.seq = n.moment');
    await runner.query('DROP TEMPORARY TABLE statement_numbered');
    await runner.query('SET foreign_key_checks = 1');
  }

  /** The moments stay: they are numbers in the same order. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SET foreign_key_checks = 0');
    await runner.query('ALTER TABLE statement MODIFY COLUMN seq bigint unsigned NOT NULL AUTO_INCREMENT');
    await runner.query('SET foreign_key_checks = 1');
    await runner.query('DROP TABLE statement_writer');
  }
}
