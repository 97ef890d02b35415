/** Numbers that are remembered, and what is to be asked for: each once, in the order in which locks are taken. */
export function lookedUp(remembered: ReadonlyMap<string, string>, names: readonly string[]): { found: Map<string, string>; unknown: string[] } {
  const found = new Map<string, string>();
  const unknown = new Set<string>();
  for (const name of names) {
    const id = remembered.get(name);
    if (id === undefined) unknown.add(name);
    else found.set(name, id);
  }
  return { found, unknown: [...unknown].sort() };
}
