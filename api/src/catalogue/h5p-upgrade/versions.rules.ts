interface Versioned {
  readonly machineName: string;
  readonly majorVersion: number;
  readonly minorVersion: number;
}

/** Whether a library is the same as another in a later version. A patch is not: it replaces the one before it. */
export const isNewer = (one: Versioned, other: Versioned): boolean =>
  one.machineName === other.machineName && (one.majorVersion > other.majorVersion || (one.majorVersion === other.majorVersion && one.minorVersion > other.minorVersion));
