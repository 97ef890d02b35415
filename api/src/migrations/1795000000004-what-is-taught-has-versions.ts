import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE h5p_content (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    library varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(255) NOT NULL,
    parameters longtext NOT NULL,
    metadata longtext NOT NULL,
    created_at datetime(3) NOT NULL,
    uploaded_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    KEY h5p_content_library (library),
    KEY h5p_content_uploaded (uploaded_by, created_at)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE course (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slug varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    course_key varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY course_slug (slug)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE course_version (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    course_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number int unsigned NOT NULL,
    minutes smallint unsigned NOT NULL,
    contributions longtext NOT NULL,
    content_hash binary(32) NOT NULL,
    created_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY course_version_number (course_id, number),
    CONSTRAINT course_version_of_course FOREIGN KEY (course_id) REFERENCES course (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE course_text (
    course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language char(2) NOT NULL,
    title varchar(200) NOT NULL,
    summary varchar(1000) NOT NULL,
    introduction longtext NOT NULL,
    outcomes longtext NOT NULL,
    sources longtext NOT NULL,
    PRIMARY KEY (course_version_id, language),
    CONSTRAINT course_text_of_version FOREIGN KEY (course_version_id) REFERENCES course_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE lesson (
    course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slug varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position smallint unsigned NOT NULL,
    kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    minutes smallint unsigned NOT NULL,
    PRIMARY KEY (course_version_id, id),
    UNIQUE KEY lesson_slug (course_version_id, slug),
    KEY lesson_id (id),
    CONSTRAINT lesson_of_version FOREIGN KEY (course_version_id) REFERENCES course_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE lesson_text (
    course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lesson_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language char(2) NOT NULL,
    title varchar(200) NOT NULL,
    markdown longtext NOT NULL,
    blocks longtext NOT NULL,
    PRIMARY KEY (course_version_id, lesson_id, language),
    CONSTRAINT lesson_text_of_lesson FOREIGN KEY (course_version_id, lesson_id) REFERENCES lesson (course_version_id, id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE exercise (
    course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lesson_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slug varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position smallint unsigned NOT NULL,
    PRIMARY KEY (course_version_id, id),
    KEY exercise_lesson (course_version_id, lesson_id, position),
    KEY exercise_id (id),
    CONSTRAINT exercise_in_lesson FOREIGN KEY (course_version_id, lesson_id) REFERENCES lesson (course_version_id, id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE exercise_text (
    course_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    exercise_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language char(2) NOT NULL,
    title varchar(255) NOT NULL,
    content_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (course_version_id, exercise_id, language),
    KEY exercise_text_content (content_id),
    CONSTRAINT exercise_text_of_exercise FOREIGN KEY (course_version_id, exercise_id) REFERENCES exercise (course_version_id, id),
    CONSTRAINT exercise_text_plays_content FOREIGN KEY (content_id) REFERENCES h5p_content (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE learning_path (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slug varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    path_key varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY learning_path_slug (slug)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE learning_path_version (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    learning_path_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number int unsigned NOT NULL,
    content_hash binary(32) NOT NULL,
    created_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY learning_path_version_number (learning_path_id, number),
    CONSTRAINT learning_path_version_of_path FOREIGN KEY (learning_path_id) REFERENCES learning_path (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE learning_path_text (
    learning_path_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language char(2) NOT NULL,
    title varchar(200) NOT NULL,
    purpose varchar(1000) NOT NULL,
    PRIMARY KEY (learning_path_version_id, language),
    CONSTRAINT learning_path_text_of_version FOREIGN KEY (learning_path_version_id) REFERENCES learning_path_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE learning_path_course (
    learning_path_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    course_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position smallint unsigned NOT NULL,
    PRIMARY KEY (learning_path_version_id, course_id),
    KEY learning_path_course_in (course_id),
    CONSTRAINT learning_path_course_of_version FOREIGN KEY (learning_path_version_id) REFERENCES learning_path_version (id),
    CONSTRAINT learning_path_course_is FOREIGN KEY (course_id) REFERENCES course (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE toolkit (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slug varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    toolkit_key varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY toolkit_slug (slug)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE toolkit_version (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    toolkit_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number int unsigned NOT NULL,
    minutes smallint unsigned NOT NULL,
    situation varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outline longtext NOT NULL,
    content_hash binary(32) NOT NULL,
    created_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY toolkit_version_number (toolkit_id, number),
    CONSTRAINT toolkit_version_of_toolkit FOREIGN KEY (toolkit_id) REFERENCES toolkit (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE toolkit_text (
    toolkit_version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language char(2) NOT NULL,
    title varchar(200) NOT NULL,
    aim varchar(1000) NOT NULL,
    words longtext NOT NULL,
    PRIMARY KEY (toolkit_version_id, language),
    CONSTRAINT toolkit_text_of_version FOREIGN KEY (toolkit_version_id) REFERENCES toolkit_version (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
  `CREATE TABLE publication (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_at datetime(3) NOT NULL,
    published_by char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    PRIMARY KEY (id),
    KEY publication_of (subject_id, published_at)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_danish_ci`,
];

export class WhatIsTaughtHasVersions1795000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE publication, toolkit_text, toolkit_version, toolkit, learning_path_course, learning_path_text, learning_path_version, learning_path, exercise_text, exercise, lesson_text, lesson, course_text, course_version, course, h5p_content');
  }
}
