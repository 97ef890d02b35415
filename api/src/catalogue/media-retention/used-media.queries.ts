import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readPicture } from '../media/picture.rules.js';
import { type MediaStore } from './unused-media.entity.js';

/** What stands for a file in a draft's or a version's sources; a text of the same form does no harm, it only keeps more. */
const FINGERPRINTS = (table: string): string => `SELECT DISTINCT body FROM ${table} WHERE CHAR_LENGTH(body) = 64 AND body REGEXP '^[0-9a-f]{64}$'`;
const SHOWN = `SELECT media_id AS id FROM course_media UNION SELECT cover_id FROM course_version WHERE cover_id IS NOT NULL UNION SELECT cover_id FROM learning_path_version WHERE cover_id IS NOT NULL`;

/** What any draft, any version (also one that can only be restored) or any content points to, by what the file is called where it lies. */
@Injectable()
export class UsedMediaQueries {
  constructor(private readonly database: DataSource) {}

  /** A picture without its ending. */
  async all(store: MediaStore): Promise<Set<string>> {
    if (store === 'content') return this.ids('SELECT id FROM h5p_content');
    const written = await this.ids(`${FINGERPRINTS('source_file')} UNION ${FINGERPRINTS('draft_file')} UNION SELECT fingerprint FROM course_package`);
    if (store === 'source') return written;
    const drawings = await this.drawings();
    return new Set([...(await this.ids(SHOWN)), ...written, ...drawings]);
  }

  private async ids(sql: string): Promise<Set<string>> {
    const rows: Record<string, string>[] = await this.database.query(sql);
    return new Set(rows.flatMap((row) => Object.values(row)));
  }

  /** A draft's drawing is its text, and shown as what is left of it when it is clean. */
  private async drawings(): Promise<string[]> {
    const rows: { body: string }[] = await this.database.query("SELECT body FROM draft_file WHERE path LIKE '%.svg'");
    return rows.flatMap(({ body }) => {
      try {
        return [readPicture('a.svg', Buffer.from(body)).id];
      } catch {
        return [];
      }
    });
  }
}
