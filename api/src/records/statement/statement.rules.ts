/** What may differ between two copies of one statement (xAPI 1.0.3, Data 2.3.1 and 2.4.1.1; IEEE 9274.1.1, 4.2.4.2). */
const MAY_DIFFER = new Set(['id', 'authority', 'stored', 'timestamp', 'version']);
/** The words for a verb and the description of an activity belong to these, and not to what was said with them. */
const OF_OTHERS: Readonly<Record<string, string>> = { verb: 'display', object: 'definition' };
/** Said or left out, they mean the same. */
const DEFAULT_TYPES = new Set(['Activity', 'Agent']);
/** Lists whose order says nothing. */
const UNORDERED = new Set(['member', 'parent', 'grouping', 'category', 'other']);

/** What is shorter than a hundredth of a second does not count when durations are compared (1.0.3, Data 4.6). */
const inHundredths = (duration: string): string =>
  duration.replace(/[.,](\d{1,2})\d*S$/, (_, digits: string) => {
    const told = digits.replace(/0+$/, '');
    return told ? `.${told}S` : 'S';
  });

/** JSON with its keys in order, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const known = value as Record<string, unknown>;
  const keys = Object.keys(known).filter((key) => known[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(known[key])}`).join(',')}}`;
}

/** Whether one repeats the other, or contradicts it: by what is said, and who is said to have done it. */
export const saysTheSame = (one: object, other: object): boolean => essence(one, '', MAY_DIFFER) === essence(other, '', MAY_DIFFER);

/** A statement's canonical text without what does not count when two are compared. */
function essence(value: unknown, within: string, without?: ReadonlySet<string>): string {
  if (within === 'registration' && typeof value === 'string') return JSON.stringify(value.toLowerCase());
  if (within === 'duration' && typeof value === 'string') return JSON.stringify(inHundredths(value));
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (within === 'extensions') return canonical(value);
  if (Array.isArray(value)) return listOf(value.map((each) => essence(each, UNORDERED.has(within) ? 'object' : within)), within);
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const child = (value as Record<string, unknown>)[key];
    if (child === undefined || without?.has(key) || key === OF_OTHERS[within] || (key === 'objectType' && DEFAULT_TYPES.has(child as string))) continue;
    text += `${text ? ',' : ''}${JSON.stringify(key)}:${UNORDERED.has(key) && !Array.isArray(child) ? listOf([essence(child, 'object')], key) : essence(child, key)}`;
  }
  return `{${text}}`;
}

const listOf = (texts: string[], key: string): string => `[${(UNORDERED.has(key) ? texts.sort() : texts).join(',')}]`;

/** A statement as it is kept: what came in, and what the server decided. */
interface Kept {
  readonly received: string;
  readonly assigned: string | object;
}

/** Whether one that is sent repeats the one that has its id, or contradicts it. */
export const isRepeated = (sent: Kept, here: Kept): boolean => saysTheSame(assembled(sent.received, sent.assigned), assembled(here.received, here.assigned));

/** The statement as xAPI gives it out: what was received, with what the server assigned laid over it. */
export function assembled(received: string, assigned: string | object): Record<string, unknown> {
  return { ...(JSON.parse(received) as object), ...(typeof assigned === 'string' ? (JSON.parse(assigned) as object) : assigned) };
}
