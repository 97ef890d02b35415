import { type MediaStore } from './unused-media.entity.js';

interface Asked {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** A file is about to be used: it is not removed any more, or is gone already and is to be written anew. */
export async function wanted(database: Asked, store: MediaStore, file: string): Promise<void> {
  await database.query('DELETE FROM unused_media WHERE store = ? AND file = ?', [store, file]);
}
