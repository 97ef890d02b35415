import { isNode, LineCounter, parseDocument } from 'yaml';

const FRONT = /^(\uFEFF?---\r?\n)([\s\S]*?)\r?\n---/;

/**
 * The line, counted from 1, on which a file says what lies at a path (`lessons.2`, `params.alternatives.0.text`); the line
 * of what is nearest around it when the file does not say it at all. JSON is read as the YAML it also is.
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const [, opening = '', front] = FRONT.exec(text) ?? [];
  const counter = new LineCounter();
  const document = parseDocument(front ?? text, { lineCounter: counter });
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth).map(asKey), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + (opening ? 1 : 0);
  }
  return 1;
}

const asKey = (part: PropertyKey): string | number => (typeof part === 'number' ? part : /^\d+$/.test(String(part)) ? Number(part) : String(part));

/** The line on which some words stand the first time; 1 when they don't. */
export function lineWith(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
