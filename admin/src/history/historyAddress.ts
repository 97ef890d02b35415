import type { DraftKind } from '../drafts/draft.types.js';

const KINDS: readonly DraftKind[] = ['course', 'path', 'toolkit', 'framework'];

export const historyAddress = (kind: DraftKind, slug: string): string => `/histories/${kind}.${slug}/show`;

/** What an address is of; undefined for one that is of nothing. */
export function readHistoryAddress(id: string): { kind: DraftKind; slug: string } | undefined {
  const [name = '', slug = ''] = id.split('.');
  const kind = KINDS.find((one) => one === name);
  return kind && /^[a-z0-9-]+$/.test(slug) ? { kind, slug } : undefined;
}

const PLACES: Record<DraftKind, string> = { course: 'courses', path: 'learning-paths', toolkit: 'toolkits', framework: 'frameworks' };
/** The page of the thing itself. */
export const thingAddress = (kind: DraftKind, subjectId: string): string => `/${PLACES[kind]}/${subjectId}/show`;
