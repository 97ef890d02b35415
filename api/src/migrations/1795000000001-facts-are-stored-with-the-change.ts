import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE fact (
    id bigint unsigned NOT NULL AUTO_INCREMENT,
    name varchar(80) NOT NULL,
    payload longtext NOT NULL,
    recorded_at datetime(3) NOT NULL,
    relayed_at datetime(3) DEFAULT NULL,
    settled_at datetime(3) DEFAULT NULL,
    PRIMARY KEY (id),
    KEY fact_unrelayed (relayed_at, id),
    KEY fact_unsettled (settled_at, relayed_at)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE fact_reaction (
    fact_id bigint unsigned NOT NULL,
    reaction varchar(160) NOT NULL,
    done_at datetime(3) NOT NULL,
    PRIMARY KEY (fact_id, reaction),
    CONSTRAINT fact_reaction_of_fact FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class FactsAreStoredWithTheChange1795000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fact_reaction, fact');
  }
}
