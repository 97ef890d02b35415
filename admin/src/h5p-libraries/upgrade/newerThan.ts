interface Versioned {
  id: string;
}

const partsOf = (id: string): [number, number] => {
  const [major = 0, minor = 0] = (id.split(' ')[1] ?? '').split('.').map(Number);
  return [major, minor];
};

/** Of the same library's versions those that come after `id`, the newest first. */
export const newerThan = <Version extends Versioned>(id: string, versions: readonly Version[]): Version[] => {
  const after = (one: string, other: string): number => partsOf(one)[0] - partsOf(other)[0] || partsOf(one)[1] - partsOf(other)[1];
  return versions.filter((version) => after(version.id, id) > 0).sort((a, b) => after(b.id, a.id));
};
