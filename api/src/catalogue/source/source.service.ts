import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { inBatches } from '../../platform/index.js';
import { type Files } from '../content-import/content-folder.rules.js';
import { standingsOf } from '../translation/translation.rules.js';

/** Keeps what each version is made of, so that it can be edited further, compared, exported and taken back. */
@Injectable()
export class SourceService {
  async keep(manager: EntityManager, contentHash: Buffer, files: Files): Promise<void> {
    await inBatches(files, (some) => manager.query('INSERT IGNORE INTO source_file (content_hash, path, body) VALUES ?', [some.map(([path, body]) => [contentHash, path, body])]));
    const standings = [...standingsOf(files)].map(([language, { unmarked, changes }]) => [contentHash, language, unmarked, changes]);
    if (standings.length) await manager.query('INSERT IGNORE INTO source_translation (content_hash, language, unmarked, changes) VALUES ?', [standings]);
  }

  /** @returns nothing when the version is older than the keeping of sources */
  async of(manager: Pick<EntityManager, 'query'>, contentHash: Buffer): Promise<Files> {
    const rows: { path: string; body: string }[] = await manager.query('SELECT path, body FROM source_file WHERE content_hash = ? ORDER BY path', [contentHash]);
    return new Map(rows.map(({ path, body }) => [path, body]));
  }

  /** Which of some contents have no source yet. */
  async missing(manager: Pick<EntityManager, 'query'>, hashes: readonly Buffer[]): Promise<Buffer[]> {
    if (!hashes.length) return [];
    const rows: { hash: Buffer }[] = await manager.query('SELECT DISTINCT content_hash AS hash FROM source_file WHERE content_hash IN (?)', [hashes]);
    return hashes.filter((hash) => !rows.some((row) => row.hash.equals(hash)));
  }
}
