import type { DraftDetailDto } from '../draft.types.js';
import { Desk } from './desk.js';

const desks = new Map<string, Desk>();

/** One desk for each draft as long as the window lives: what is being saved goes on being saved after one has gone to another page. */
export function deskOf(detail: DraftDetailDto): Desk {
  const known = desks.get(detail.id);
  if (known && known.snapshot().saving !== 'gone') return known;
  const desk = new Desk(detail);
  desks.set(detail.id, desk);
  return desk;
}

/** The draft is published or thrown away. */
export function clearDesk(id: string): void {
  desks.get(id)?.clear();
  desks.delete(id);
}
