/** What the isolated player says of its size, in pixels, or undefined when the message is something else. */
export function heightFrom(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { context, kind, height } = data as { context?: unknown; kind?: unknown; height?: unknown };
  const isHeight = context === 'spor-player' && kind === 'height' && typeof height === 'number' && Number.isFinite(height);
  return isHeight ? Math.min(Math.max(Math.ceil(height), 80), 20_000) : undefined;
}
