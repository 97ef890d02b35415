/** What the server said of a file, as a translation key and what goes into it. */
export interface Said {
  key: string;
  field?: string;
  values?: Record<string, string | number>;
}

const RULES: readonly [RegExp, (match: RegExpExecArray) => Said][] = [
  [/^has no text/, () => ({ key: 'noText' })],
  [/^is of the kind exercise/, () => ({ key: 'noExercise' })],
  [/^there is no exercise/, () => ({ key: 'unknownExercise' })],
  [/^the exercise .* stands in/, () => ({ key: 'usedTwice' })],
  [/^differs from bokmål/, () => ({ key: 'differs' })],
  [/^there is no published course ([a-z0-9-]+)/, ([, slug = '']) => ({ key: 'notPublished', values: { slug } })],
  [/^the agenda adds up/, () => ({ key: 'agenda' })],
  [/^is missing\./, () => ({ key: 'fileMissing' })],
  [/is raw HTML/, () => ({ key: 'html' })],
  [/^pictures are not shown/, () => ({ key: 'picture' })],
  [/level of the title/, () => ({ key: 'heading' })],
  [/^the address .* can't be used/, () => ({ key: 'link' })],
  [/^key: must be like/, () => ({ key: 'code' })],
  [/^([a-zA-Z]+)[\w.]*: must be an address/, ([, field]) => ({ key: 'url', field })],
  [/^([a-zA-Z]+)[\w.]*: (?:is empty|is missing|Too small: expected (?:string|array))/, ([, field]) => ({ key: 'empty', field })],
  [/^([a-zA-Z]+)[\w.]*: Too small/, ([, field]) => ({ key: 'whole', field })],
];

/** Undefined for what we have no words for: then the server's own stand. */
export function saidOf(message: string): Said | undefined {
  for (const [pattern, told] of RULES) {
    const match = pattern.exec(message);
    if (match) return told(match);
  }
  return undefined;
}
