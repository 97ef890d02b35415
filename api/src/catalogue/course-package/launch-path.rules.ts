/** A file in the package that a launch names; its query and the place in it are the launch's. @returns undefined for an address elsewhere, or what is no address */
export function fileOf(launch: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(launch) || launch.startsWith('//')) return undefined;
  const path = launch.replace(/[?#].*$/s, '');
  try {
    return inside(decodeURIComponent(path));
  } catch {
    return inside(path);
  }
}

/** Without `.` and `..` when they stay in the package. */
function inside(path: string): string | undefined {
  const kept: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.length ? kept.join('/') : undefined;
}

export const isElsewhere = (launch: string): boolean => /^https?:\/\/[^/\s]+/i.test(launch);
/** The launch again, with the file as the package spells it. */
export const launchOf = (file: string, launch: string): string => `${file.split('/').map(encodeURIComponent).join('/')}${/[?#].*$/s.exec(launch)?.[0] ?? ''}`;

/** Windows' tools are careless with capital letters, macOS writes `å` as two signs, and a server is careful with both. */
export function spelt(file: string, names: readonly string[]): string | undefined {
  return names.includes(file) ? file : names.find((name) => alike(name) === alike(file));
}

const alike = (name: string): string => name.normalize('NFC').toLowerCase();
