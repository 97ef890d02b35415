import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE actor (
    id bigint unsigned NOT NULL AUTO_INCREMENT,
    identifier_hash binary(32) NOT NULL,
    identifier longtext NOT NULL,
    employee_id char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY actor_identifier (identifier_hash),
    KEY actor_employee (employee_id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE verb (
    id int unsigned NOT NULL AUTO_INCREMENT,
    iri_hash binary(32) NOT NULL,
    iri longtext NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY verb_iri (iri_hash)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE activity (
    id bigint unsigned NOT NULL AUTO_INCREMENT,
    iri_hash binary(32) NOT NULL,
    iri longtext NOT NULL,
    definition longtext DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY activity_iri (iri_hash)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE statement (
    seq bigint unsigned NOT NULL AUTO_INCREMENT,
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    xapi_version varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received longtext NOT NULL,
    assigned longtext NOT NULL,
    content_hash binary(32) NOT NULL,
    actor_id bigint unsigned NOT NULL,
    verb_id int unsigned NOT NULL,
    activity_id bigint unsigned DEFAULT NULL,
    registration char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    occurred_at datetime(6) NOT NULL,
    stored_at datetime(6) NOT NULL,
    voided_at datetime(6) DEFAULT NULL,
    PRIMARY KEY (seq),
    UNIQUE KEY statement_id (id),
    KEY statement_by_actor (actor_id, seq),
    KEY statement_by_verb (verb_id, seq),
    KEY statement_by_registration (registration, seq),
    CONSTRAINT statement_of_actor FOREIGN KEY (actor_id) REFERENCES actor (id),
    CONSTRAINT statement_with_verb FOREIGN KEY (verb_id) REFERENCES verb (id),
    CONSTRAINT statement_on_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE statement_actor (
    actor_id bigint unsigned NOT NULL,
    statement_seq bigint unsigned NOT NULL,
    role varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (actor_id, statement_seq, role),
    KEY statement_actor_of (statement_seq),
    CONSTRAINT statement_actor_in FOREIGN KEY (statement_seq) REFERENCES statement (seq) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE statement_activity (
    activity_id bigint unsigned NOT NULL,
    statement_seq bigint unsigned NOT NULL,
    role varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (activity_id, statement_seq, role),
    KEY statement_activity_of (statement_seq),
    CONSTRAINT statement_activity_in FOREIGN KEY (statement_seq) REFERENCES statement (seq) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE statement_reference (
    target_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    statement_seq bigint unsigned NOT NULL,
    PRIMARY KEY (target_id, statement_seq),
    KEY statement_reference_of (statement_seq),
    CONSTRAINT statement_reference_in FOREIGN KEY (statement_seq) REFERENCES statement (seq) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE state_document (
    actor_id bigint unsigned NOT NULL,
    activity_id bigint unsigned NOT NULL,
    registration char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_hash binary(32) NOT NULL,
    state_id longtext NOT NULL,
    content_type varchar(255) NOT NULL,
    content longblob NOT NULL,
    etag char(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at datetime(3) NOT NULL,
    PRIMARY KEY (actor_id, activity_id, registration, state_hash),
    CONSTRAINT state_document_of_actor FOREIGN KEY (actor_id) REFERENCES actor (id),
    CONSTRAINT state_document_on_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class StatementsAreKeptAsReceived1795000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE state_document, statement_reference, statement_activity, statement_actor, statement, activity, verb, actor');
  }
}
