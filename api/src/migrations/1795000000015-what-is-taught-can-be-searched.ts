import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE search_thing (
    id int unsigned NOT NULL AUTO_INCREMENT,
    kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    thing_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rules smallint unsigned NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY search_thing_of (thing_id, kind),
    KEY search_thing_owner (owner_id, version_id, rules)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE search_text (
    search_thing_id int unsigned NOT NULL,
    language char(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(255) NOT NULL,
    place varchar(450) NOT NULL,
    summary longtext NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (search_thing_id, language),
    CONSTRAINT search_text_of_thing FOREIGN KEY (search_thing_id) REFERENCES search_thing (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE search_posting (
    stem varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    search_thing_id int unsigned NOT NULL,
    kind tinyint unsigned NOT NULL,
    weight smallint unsigned NOT NULL,
    PRIMARY KEY (stem, search_thing_id),
    KEY search_posting_of (search_thing_id),
    CONSTRAINT search_posting_of_thing FOREIGN KEY (search_thing_id) REFERENCES search_thing (id) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE search_word (
    word varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    stem varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    length tinyint unsigned NOT NULL,
    head varchar(3) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    tail varchar(3) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (word, stem),
    KEY search_word_head (head, length),
    KEY search_word_tail (tail, length)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class WhatIsTaughtCanBeSearched1795000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_word, search_posting, search_text, search_thing');
  }
}
