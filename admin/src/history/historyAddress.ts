import type { ThingKind } from '../drafts/draft.types.js';

const KINDS: readonly ThingKind[] = ['course', 'path', 'toolkit'];

export const historyAddress = (kind: ThingKind, slug: string): string => `/histories/${kind}.${slug}/show`;

/** What an address is of; undefined for one that is of nothing. */
export function readHistoryAddress(id: string): { kind: ThingKind; slug: string } | undefined {
  const [name = '', slug = ''] = id.split('.');
  const kind = KINDS.find((one) => one === name);
  return kind && /^[a-z0-9-]+$/.test(slug) ? { kind, slug } : undefined;
}

const PLACES: Record<ThingKind, string> = { course: 'courses', path: 'learning-paths', toolkit: 'toolkits' };
/** The page of the thing itself. */
export const thingAddress = (kind: ThingKind, subjectId: string): string => `/${PLACES[kind]}/${subjectId}/show`;
