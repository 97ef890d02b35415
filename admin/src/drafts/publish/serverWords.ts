/** What the server's schema said of a field, as a translation key and the field it names. All else the server says in the
 *  editor's own language. */
export interface Said {
  key: string;
  field?: string;
}

const RULES: readonly [RegExp, (match: RegExpExecArray) => Said][] = [
  [/^key: must be like/, () => ({ key: 'code' })],
  [/^([a-zA-Z]+)[\w.]*: must be an address/, ([, field]) => ({ key: 'url', field })],
  [/^([a-zA-Z]+)[\w.]*: (?:is empty|is missing|Too small: expected (?:string|array))/, ([, field]) => ({ key: 'empty', field })],
  [/^([a-zA-Z]+)[\w.]*: Too small/, ([, field]) => ({ key: 'whole', field })],
];

/** Undefined for what is not of the schema: then the server's own words stand. */
export function saidOf(message: string): Said | undefined {
  for (const [pattern, told] of RULES) {
    const match = pattern.exec(message);
    if (match) return told(match);
  }
  return undefined;
}
