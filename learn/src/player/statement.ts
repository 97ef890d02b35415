/** A random UUID, also where the page is not a secure context (plain http on another machine), which has no `crypto.randomUUID`. */
export function newUuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export type PlayerMessage = { readonly kind: 'statement'; readonly statement: Record<string, unknown> } | { readonly kind: 'height'; readonly height: number } | { readonly kind: 'ready' };

/** What the player said, or `null` when it is not one of its messages. The caller has checked who sent it. */
export function playerMessage(data: unknown): PlayerMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { context, kind, statement, height } = data as Record<string, unknown>;
  if (context !== 'spor-player') return null;
  if (kind === 'ready') return { kind };
  if (kind === 'height' && typeof height === 'number' && Number.isFinite(height)) return { kind, height };
  if (kind === 'statement' && typeof statement === 'object' && statement !== null) return { kind, statement: statement as Record<string, unknown> };
  return null;
}

/** The statement with an id and a time of its own, so that it can be sent again and is stored once. */
export const signed = (statement: Record<string, unknown>, now: Date): Record<string, unknown> & { readonly id: string } => ({ ...statement, id: newUuid(), timestamp: now.toISOString() });
