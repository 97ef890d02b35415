interface Item {
  readonly minutes: number;
}

/** Each item with the minute it begins and ends at, counted from the start of the meeting. */
export function timed<T extends Item>(items: readonly T[]): (T & { readonly from: number; readonly to: number })[] {
  let clock = 0;
  return items.map((item) => {
    const from = clock;
    clock += item.minutes;
    return { ...item, from, to: clock };
  });
}
