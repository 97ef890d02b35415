import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Rows so far: the actor, directly (role 1 of `relation.rules.ts`), and the object (2). They match by themselves. */
const widened = (thing: 'actor' | 'activity', role: number): string[] => [
  `ALTER TABLE statement_${thing}
    ADD COLUMN breadth tinyint unsigned NOT NULL DEFAULT 1,
    ADD COLUMN matched_seq bigint unsigned NOT NULL DEFAULT 0,
    ADD COLUMN roles tinyint unsigned NOT NULL DEFAULT ${role}`,
  `UPDATE statement_${thing} SET matched_seq = statement_seq`,
  `ALTER TABLE statement_${thing} DROP PRIMARY KEY, ADD PRIMARY KEY (${thing}_id, breadth, statement_seq, matched_seq), DROP COLUMN role,
    MODIFY COLUMN breadth tinyint unsigned NOT NULL, MODIFY COLUMN matched_seq bigint unsigned NOT NULL, MODIFY COLUMN roles tinyint unsigned NOT NULL`,
];

const narrowed = (thing: 'actor' | 'activity', name: string): string[] => [
  `DELETE FROM statement_${thing} WHERE breadth <> 1 OR matched_seq <> statement_seq`,
  `ALTER TABLE statement_${thing} ADD COLUMN role varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '${name}',
    DROP PRIMARY KEY, ADD PRIMARY KEY (${thing}_id, statement_seq, role), DROP COLUMN breadth, DROP COLUMN matched_seq, DROP COLUMN roles`,
  `ALTER TABLE statement_${thing} MODIFY COLUMN role varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL`,
];

/** Who vouches is found by the broader question (role 4). */
const AUTHORITIES = [
  `CREATE TEMPORARY TABLE statement_authority (PRIMARY KEY (seq)) AS
    SELECT seq, CONCAT('{"account":{"homePage":', JSON_EXTRACT(assigned, '$.authority.account.homePage'), ',"name":', JSON_EXTRACT(assigned, '$.authority.account.name'), '}}') AS identifier
    FROM statement WHERE JSON_EXTRACT(assigned, '$.authority.account.name') IS NOT NULL`,
  'INSERT IGNORE INTO actor (identifier_hash, identifier) SELECT DISTINCT UNHEX(SHA2(identifier, 256)), identifier FROM statement_authority',
  'INSERT INTO statement_actor (actor_id, breadth, statement_seq, matched_seq, roles) SELECT a.id, 0, s.seq, s.seq, 4 FROM statement_authority s JOIN actor a ON a.identifier_hash = UNHEX(SHA2(s.identifier, 256))',
  'DROP TEMPORARY TABLE statement_authority',
];

const THROUGH = `CREATE TABLE statement_through (
  statement_seq bigint unsigned NOT NULL,
  matched_seq bigint unsigned NOT NULL,
  verb_id int unsigned NOT NULL,
  registration char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (statement_seq, matched_seq),
  KEY statement_through_matched (matched_seq),
  KEY statement_through_by_verb (verb_id, statement_seq),
  KEY statement_through_by_registration (registration, statement_seq),
  CONSTRAINT statement_through_from FOREIGN KEY (statement_seq) REFERENCES statement (seq) ON DELETE CASCADE,
  CONSTRAINT statement_through_to FOREIGN KEY (matched_seq) REFERENCES statement (seq) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`;

export class StatementsAreFoundByAllTheyName1795000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sentence of [THROUGH, ...widened('actor', 1), ...widened('activity', 2), ...AUTHORITIES]) await runner.query(sentence);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE statement_through');
    for (const sentence of [...narrowed('actor', 'actor'), ...narrowed('activity', 'object')]) await runner.query(sentence);
  }
}
