import { type MigrationInterface, type QueryRunner } from 'typeorm';

const DOCUMENT = `content_type varchar(255) NOT NULL,
    content longblob NOT NULL,
    etag char(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at datetime(6) NOT NULL,`;

const TABLES = [
  `CREATE TABLE agent_profile (
    actor_id bigint unsigned NOT NULL,
    profile_hash binary(32) NOT NULL,
    profile_id longtext NOT NULL,
    ${DOCUMENT}
    PRIMARY KEY (actor_id, profile_hash),
    CONSTRAINT agent_profile_of_actor FOREIGN KEY (actor_id) REFERENCES actor (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE activity_profile (
    activity_id bigint unsigned NOT NULL,
    profile_hash binary(32) NOT NULL,
    profile_id longtext NOT NULL,
    ${DOCUMENT}
    PRIMARY KEY (activity_id, profile_hash),
    CONSTRAINT activity_profile_of_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  'ALTER TABLE state_document MODIFY COLUMN updated_at datetime(6) NOT NULL',
  `CREATE TABLE attachment (
    sha2 varchar(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content longblob NOT NULL,
    PRIMARY KEY (sha2)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE statement_attachment (
    sha2 varchar(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    statement_seq bigint unsigned NOT NULL,
    PRIMARY KEY (sha2, statement_seq),
    KEY statement_attachment_of (statement_seq),
    CONSTRAINT statement_attachment_in FOREIGN KEY (statement_seq) REFERENCES statement (seq) ON DELETE CASCADE,
    CONSTRAINT statement_attachment_is FOREIGN KEY (sha2) REFERENCES attachment (sha2)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE lrs_client (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name varchar(200) NOT NULL,
    client_key varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    secret_hash binary(32) NOT NULL,
    scopes text NOT NULL,
    created_at datetime(3) NOT NULL,
    created_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    last_used_at datetime(3) DEFAULT NULL,
    revoked_at datetime(3) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY lrs_client_key (client_key)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class TheRecordStoreKeepsDocumentsAttachmentsAndClients1795000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lrs_client, statement_attachment, attachment, activity_profile, agent_profile');
    await runner.query('ALTER TABLE state_document MODIFY COLUMN updated_at datetime(3) NOT NULL');
  }
}
