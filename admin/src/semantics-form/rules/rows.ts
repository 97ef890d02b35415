/** What becomes of a row's place when rows are moved, taken away or put in; undefined when the row is gone. */
export type NewPlace = (index: number) => number | undefined;

export const placeAfterMove = (from: number, to: number): NewPlace => (index) => {
  if (index === from) return to;
  if (from < to) return index > from && index <= to ? index - 1 : index;
  return index >= to && index < from ? index + 1 : index;
};
export const placeAfterRemoval = (at: number): NewPlace => (index) => (index === at ? undefined : index > at ? index - 1 : index);
export const placeAfterInsertion = (at: number): NewPlace => (index) => (index >= at ? index + 1 : index);

export const moved = <Row>(rows: readonly Row[], from: number, to: number): Row[] => {
  const others = rows.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...rows.slice(from, from + 1), ...others.slice(to)];
};
export const without = <Row>(rows: readonly Row[], at: number): Row[] => rows.filter((_, index) => index !== at);
export const inserted = <Row>(rows: readonly Row[], at: number, row: Row): Row[] => [...rows.slice(0, at), row, ...rows.slice(at)];
