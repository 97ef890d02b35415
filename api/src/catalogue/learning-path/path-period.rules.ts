/** From one moment to another; it may not have ended. */
export interface Outage {
  readonly from: Date;
  readonly until: Date | null;
}

/** A path as its publications and withdrawals tell it. */
export interface PathPast {
  readonly id: string;
  /** Its versions in the order in which they were put in force. */
  readonly versions: readonly { readonly versionId: string; readonly at: Date; readonly courseIds: readonly string[] }[];
  readonly outages: readonly Outage[];
}

/** What was to be completed for a path, as long as that stood. */
export interface PathPeriod {
  readonly id: string;
  readonly versionId: string;
  readonly courseIds: readonly string[];
  /** The first is from the beginning of time: history that is brought in lies before the path. */
  readonly from: number;
  readonly until: number;
}

/** The periods in which a path was in use with the same version and the same courses in use. @param courseOutages by the course's id */
export function pathPeriods({ id, versions, outages }: PathPast, courseOutages: ReadonlyMap<string, readonly Outage[]>): PathPeriod[] {
  return versions.flatMap(({ versionId, at, courseIds }, place) => {
    const from = place === 0 ? 0 : at.getTime();
    const until = versions[place + 1]?.at.getTime() ?? Infinity;
    const all = [...outages, ...courseIds.flatMap((course) => courseOutages.get(course) ?? [])];
    const cuts = all.flatMap((outage) => [outage.from.getTime(), outage.until?.getTime() ?? Infinity]).filter((cut) => cut > from && cut < until);
    const edges = [...new Set([from, ...cuts, until])].sort((a, b) => a - b);
    return edges.slice(0, -1).flatMap((start, index) => {
      if (isOut(outages, start)) return [];
      return [{ id, versionId, courseIds: courseIds.filter((course) => !isOut(courseOutages.get(course) ?? [], start)), from: start, until: edges[index + 1] as number }];
    });
  });
}

const isOut = (outages: readonly Outage[], moment: number): boolean => outages.some(({ from, until }) => from.getTime() <= moment && moment < (until?.getTime() ?? Infinity));
