import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE statement_forwarding (
    target varchar(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    after_seq bigint unsigned NOT NULL,
    tries int unsigned NOT NULL,
    next_at datetime(3) NOT NULL,
    failure varchar(300) DEFAULT NULL,
    PRIMARY KEY (target)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE statement_refused (
    target varchar(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    statement_seq bigint unsigned NOT NULL,
    status smallint unsigned NOT NULL,
    refused_at datetime(3) NOT NULL,
    PRIMARY KEY (target, statement_seq)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class StatementsArePassedOn1795000000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE statement_refused, statement_forwarding');
  }
}
