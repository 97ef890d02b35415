/** What the page around a unit says. `commit`: what a SCO has told it, to be kept; `ended`: it is closed, and all it had to say is said; `silent`: it has not begun to speak. */
export type UnitMessage = { readonly kind: 'commit'; readonly commit: Record<string, unknown> } | { readonly kind: 'ended' } | { readonly kind: 'silent' };

/** The message, or `null` when it is not one. Others' pages live at the same origin, so it must know its own address: the token in it. */
export function unitMessage(data: unknown, url: string): UnitMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { context, kind, launch, commit } = data as Record<string, unknown>;
  if (context !== 'spor-unit' || typeof launch !== 'string' || launch === '' || launch !== launchOf(url)) return null;
  if (kind === 'ended' || kind === 'silent') return { kind };
  if (kind === 'commit' && typeof commit === 'object' && commit !== null) return { kind, commit: commit as Record<string, unknown> };
  return null;
}

/** The token at the end of the address. */
export const launchOf = (url: string): string => new URL(url, 'http://spor.invalid').pathname.split('/').at(-1) ?? '';

/** Whether a page of our own says that the unit has sent its reader back there, which cmi5 has it do when it ends. */
export const isReturn = (data: unknown): boolean => typeof data === 'object' && data !== null && 'context' in data && data.context === 'spor-unit' && 'kind' in data && data.kind === 'returned';
