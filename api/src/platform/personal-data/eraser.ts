import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { inBatches } from '../database/in-batches.js';
import { personalDataKinds } from './personal-data.js';

/** One person's erasing, under way in one transaction. */
export interface Erasing {
  /** The employee who goes. */
  readonly person: string;
  /** The employee who stands in their place, of whom nothing is known. */
  readonly pseudonym: string;
  /** Ids that were made of the person's, which whoever knows that could make again; each with the one it gets. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What SQL alone can't erase. It is done after the kinds' SQL, while the database checks no foreign keys. */
export interface Eraser {
  /** The ids to be renamed. */
  renamed?(manager: EntityManager, erasing: Omit<Erasing, 'renamed'>): Promise<ReadonlyMap<string, string>>;
  erase(manager: EntityManager, erasing: Erasing): Promise<void>;
}

/** Those who erase what SQL alone can't. The contexts come to it: nobody to the left knows who they are. */
@Injectable()
export class Erasers {
  private readonly all: Eraser[] = [];

  register(eraser: Eraser): void {
    this.all.push(eraser);
  }

  /** Everything of a kind's SQL, then what the registered ones do. */
  async erase(manager: EntityManager, { person, pseudonym }: Omit<Erasing, 'renamed'>): Promise<void> {
    const maps = await Promise.all(this.all.map((eraser) => eraser.renamed?.(manager, { person, pseudonym }) ?? new Map<string, string>()));
    const erasing = { person, pseudonym, renamed: new Map(maps.flatMap((map) => [...map])) };
    for (const { erasure } of personalDataKinds()) for (const sql of erasure.sql ?? []) await manager.query(...filledIn(sql, erasing));
    for (const eraser of this.all) await eraser.erase(manager, erasing);
    await renameInFacts(manager, new Map([...erasing.renamed, [person, pseudonym]]));
  }
}

/** Facts are kept, and tell of people by their ids. */
async function renameInFacts(manager: EntityManager, renamed: ReadonlyMap<string, string>): Promise<void> {
  await inBatches(renamed.keys(), async (ids) => {
    const pattern = ids.join('|');
    const facts: { id: string; payload: string }[] = await manager.query('SELECT id, payload FROM fact WHERE payload REGEXP ?', [pattern]);
    for (const { id, payload } of facts) await manager.query('UPDATE fact SET payload = ? WHERE id = ?', [payload.replace(new RegExp(pattern, 'g'), (old) => renamed.get(old)!), id]);
  });
}

/** With a place for each `:person` and `:pseudonym`, as the database wants them. */
function filledIn(sql: string, ids: Pick<Erasing, 'person' | 'pseudonym'>): [string, string[]] {
  const names = [...sql.matchAll(/:(person|pseudonym)\b/g)].map(([, name]) => name as keyof typeof ids);
  return [sql.replace(/:(person|pseudonym)\b/g, '?'), names.map((name) => ids[name])];
}
