import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Contents by their SHA-2. */
export type Attached = ReadonlyMap<string, Buffer>;

@Injectable()
export class AttachmentService {
  constructor(private readonly database: DataSource) {}

  /** What is kept already is the same: its name is made of it. In the key's order, as others may keep the same ones. */
  async keep(manager: EntityManager, attached: Attached): Promise<void> {
    for (const sha2 of [...attached.keys()].sort()) await manager.query('INSERT IGNORE INTO attachment (sha2, content) VALUES (?, ?)', [sha2, attached.get(sha2)]);
  }

  /** Those of some that are kept here; of others only the address is known. */
  async of(sha2s: readonly string[]): Promise<Map<string, Buffer>> {
    if (!sha2s.length) return new Map();
    const rows: { sha2: string; content: Buffer }[] = await this.database.query('SELECT sha2, content FROM attachment WHERE sha2 IN (?)', [sha2s]);
    return new Map(rows.map(({ sha2, content }) => [sha2, content]));
  }

  /** In bytes, of those that are kept here. */
  async sizesOf(sha2s: readonly string[]): Promise<Map<string, number>> {
    if (!sha2s.length) return new Map();
    const rows: { sha2: string; bytes: string }[] = await this.database.query('SELECT sha2, LENGTH(content) AS bytes FROM attachment WHERE sha2 IN (?)', [sha2s]);
    return new Map(rows.map(({ sha2, bytes }) => [sha2, Number(bytes)]));
  }

  /** Undefined when only its address is known. */
  async one(sha2: string): Promise<Buffer | undefined> {
    const [row]: { content: Buffer }[] = await this.database.query('SELECT content FROM attachment WHERE sha2 = ?', [sha2]);
    return row?.content;
  }
}
