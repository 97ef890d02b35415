import { type CsvRow } from './csv.rules.js';
import { belowItself, codeTwice, inRing, parentUnknown } from './org-unit-faults.rules.js';
import { done, firstOf, missing, type Refusal, refused, type RowOutcome, tooLong } from './row-faults.rules.js';

export const ORG_UNIT_COLUMNS = ['kode', 'navn', 'overordnet'] as const;
type Row = CsvRow<(typeof ORG_UNIT_COLUMNS)[number]>;

export interface KnownUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

export interface PlannedUnit {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

export interface OrgUnitPlan {
  readonly results: readonly RowOutcome[];
  /** Parents before children. */
  readonly created: readonly PlannedUnit[];
  readonly changed: readonly PlannedUnit[];
  /** Whether the shape of the tree is another afterwards. */
  readonly regrown: boolean;
}

/** What a file of units would do to the tree. Units that are not in the file are left alone. */
export function planOrgUnits(rows: readonly Row[], known: ReadonlyMap<string, KnownUnit>): OrgUnitPlan {
  const refusals = new Map<Row, Refusal>();
  const accepted = new Map<string, Row>();
  for (const row of rows) {
    const refusal = faultOf(row, accepted);
    if (refusal) refusals.set(row, refusal);
    else accepted.set(row.values.kode, row);
  }
  refuseWhatDoesNotHang(accepted, known, refusals);
  const created = inOrder([...accepted.values()].filter(({ values }) => !known.has(values.kode)).map(plannedOf));
  const changed = [...accepted.values()].map(plannedOf).filter((unit) => isChanged(unit, known.get(unit.code)));
  const outcome = new Map([...created.map(({ code }) => [code, 'created'] as const), ...changed.map(({ code }) => [code, 'changed'] as const)]);
  const results = rows.map((row): RowOutcome => {
    const refusal = refusals.get(row);
    return refusal ? refused(row.line, refusal) : done(row.line, outcome.get(row.values.kode) ?? 'unchanged');
  });
  return { results, created, changed, regrown: created.length > 0 || changed.some((unit) => unit.parentCode !== known.get(unit.code)?.parentCode) };
}

const faultOf = ({ values: { kode, navn, overordnet } }: Row, accepted: ReadonlyMap<string, Row>): Refusal | undefined =>
  firstOf(
    missing(kode, 'kode'),
    missing(navn, 'navn'),
    tooLong(kode, 'kode', 40),
    tooLong(navn, 'navn', 160),
    accepted.has(kode) && codeTwice(kode, accepted.get(kode)!.line),
    kode === overordnet && belowItself(kode),
  );

/** A refused unit keeps the parent it had, which may make another row impossible: so again until nobody more is refused. */
function refuseWhatDoesNotHang(accepted: Map<string, Row>, known: ReadonlyMap<string, KnownUnit>, refusals: Map<Row, Refusal>): void {
  for (let before = -1; before !== accepted.size; ) {
    before = accepted.size;
    refuseRings(accepted, known, refusals);
    refuseOrphans(accepted, known, refusals);
  }
}

/** Following the parents from a unit must end at a top. */
function refuseRings(accepted: Map<string, Row>, known: ReadonlyMap<string, KnownUnit>, refusals: Map<Row, Refusal>): void {
  const parentOf = (code: string) => accepted.get(code)?.values.overordnet ?? known.get(code)?.parentCode ?? '';
  const ringed = [...accepted.values()].filter(({ values: { kode } }) => {
    const seen = new Set<string>();
    for (let code = parentOf(kode); code && !seen.has(code); code = parentOf(code)) {
      if (code === kode) return true;
      seen.add(code);
    }
    return false;
  });
  for (const row of ringed) {
    refusals.set(row, inRing(row.values.kode));
    accepted.delete(row.values.kode);
  }
}

function refuseOrphans(accepted: Map<string, Row>, known: ReadonlyMap<string, KnownUnit>, refusals: Map<Row, Refusal>): void {
  for (const row of accepted.values()) {
    const { kode, overordnet } = row.values;
    if (!overordnet || accepted.has(overordnet) || known.has(overordnet)) continue;
    refusals.set(row, parentUnknown(overordnet, kode));
    accepted.delete(kode);
  }
}

const plannedOf = ({ values: { kode, navn, overordnet } }: Row): PlannedUnit => ({ code: kode, name: navn, parentCode: overordnet || null });

const isChanged = (unit: PlannedUnit, before: KnownUnit | undefined): boolean => before !== undefined && (before.name !== unit.name || before.parentCode !== unit.parentCode);

function inOrder(units: readonly PlannedUnit[]): PlannedUnit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const ordered = new Set<PlannedUnit>();
  const place = (unit: PlannedUnit): void => {
    const parent = byCode.get(unit.parentCode ?? '');
    if (parent && !ordered.has(parent)) place(parent);
    ordered.add(unit);
  };
  units.forEach(place);
  return [...ordered];
}
