import { addDays, type Day, daysBetween, osloDay } from '../../platform/index.js';

/** A position: where somebody works, from the first day to the last (null: until further notice), both included. */
export interface Tenure {
  readonly orgUnitId: string;
  readonly from: Day;
  readonly to: Day | null;
}

/** Days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Each unit with itself and the units above it, within the goal's unit. */
export type Above = ReadonlyMap<string, readonly string[]>;

export const FOREVER: Day = '9999-12-31';

/** A level of a competence that an employee holds, and since when. */
export interface Held {
  readonly competenceId: string;
  readonly level: number;
  readonly since: Date;
}

interface Aim {
  readonly level: number;
  readonly competences: readonly string[];
}

/** The day on which the last of what a goal asks for was held at its level or higher; undefined when something is missing. */
export function dayReached({ level, competences }: Aim, held: readonly Held[]): Day | undefined {
  const moments = competences.map((competence) => Math.min(...held.filter((one) => one.competenceId === competence && one.level >= level).map(({ since }) => since.getTime())));
  const last = Math.max(...moments);
  return Number.isFinite(last) ? osloDay(new Date(last)) : undefined;
}

/** What of some tenures lies within some days: a leader counts where he or she works, on the days the role is held. */
export const during = (tenures: readonly Tenure[], spans: readonly Span[]): Tenure[] =>
  tenures.flatMap(({ orgUnitId, from, to }) => joined(spans).flatMap((span) => {
    const inside = within({ from, to: to ?? FOREVER }, span);
    return inside ? [{ orgUnitId, ...inside }] : [];
  }));

/** The days on which an employee belongs to each unit, here or below. Two positions at once count once. */
export function presence(tenures: readonly Tenure[], above: Above): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { orgUnitId, from, to } of tenures) {
    for (const unit of above.get(orgUnitId) ?? []) spans.set(unit, [...(spans.get(unit) ?? []), { from, to: to ?? FOREVER }]);
  }
  for (const [unit, list] of spans) if (list.length > 1) spans.set(unit, joined(list));
  return spans;
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}

/** What of a span lies within another; undefined when nothing does. */
export function within(span: Span, bounds: Span): Span | undefined {
  const from = span.from > bounds.from ? span.from : bounds.from;
  const to = span.to < bounds.to ? span.to : bounds.to;
  return from <= to ? { from, to } : undefined;
}

/** Where and when a presence falls within some days: each stretch once, with its units in the order of their ids. */
export function spansOf(presences: ReadonlyMap<string, readonly Span[]>, bounds: Span): { span: Span; units: string[] }[] {
  const stretches = new Map<string, { span: Span; units: string[] }>();
  for (const [unit, spans] of [...presences].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const span of spans) {
      const inside = within(span, bounds);
      if (!inside) continue;
      const key = `${inside.from}/${inside.to}`;
      stretches.set(key, { span: inside, units: [...(stretches.get(key)?.units ?? []), unit] });
    }
  }
  return [...stretches.values()];
}

export interface Counts {
  readonly reached: Int32Array;
  readonly people: Int32Array;
}

/**
 * Counts people and those who have reached the goal, for each unit and each day of a window. Each employee marks the day
 * on which a stay begins and the day after it ends; a running sum makes numbers of it. The cost is one mark per stay and
 * unit above, and one sum per unit and day.
 */
export class DayCounter {
  private readonly days: number;
  private readonly indexes = new Map<Day, number>();
  private readonly counts = new Map<string, Counts>();

  constructor(
    private readonly window: Span,
    private readonly above: Above,
  ) {
    this.days = daysBetween(window.from, window.to) + 1;
    for (const unit of above.keys()) this.counts.set(unit, { reached: new Int32Array(this.days + 1), people: new Int32Array(this.days + 1) });
  }

  /** One employee, once, with every position in the goal's unit and the day the goal was reached, if it was. */
  add(tenures: readonly Tenure[], reachedOn: Day | undefined): void {
    for (const [unit, spans] of presence(tenures, this.above)) {
      const counts = this.counts.get(unit);
      if (!counts) continue;
      for (const span of spans) {
        this.mark(counts.people, within(span, this.window));
        if (reachedOn) this.mark(counts.reached, within(span, { from: reachedOn > this.window.from ? reachedOn : this.window.from, to: this.window.to }));
      }
    }
  }

  /** Each unit's numbers, in the order of the units' ids and the days. */
  *rows(): Generator<{ orgUnitId: string; day: Day; reached: number; people: number }> {
    const days = Array.from({ length: this.days }, (_, index) => addDays(this.window.from, index));
    for (const orgUnitId of [...this.counts.keys()].sort()) {
      const counts = this.counts.get(orgUnitId) as Counts;
      let reached = 0;
      let people = 0;
      for (const [index, day] of days.entries()) {
        reached += counts.reached[index] ?? 0;
        people += counts.people[index] ?? 0;
        yield { orgUnitId, day, reached, people };
      }
    }
  }

  private mark(changes: Int32Array, span: Span | undefined): void {
    if (!span) return;
    const first = this.index(span.from);
    const after = this.index(span.to) + 1;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[after] = (changes[after] ?? 0) - 1;
  }

  private index(day: Day): number {
    const known = this.indexes.get(day);
    if (known !== undefined) return known;
    const index = daysBetween(this.window.from, day);
    this.indexes.set(day, index);
    return index;
  }
}
