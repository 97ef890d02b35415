import { type Field } from './field.js';

/** How a library's fields are laid out: what one came to write, what may be left as it is, and the words of the exercise itself. */
export interface Parts {
  readonly main: readonly Field[];
  readonly more: readonly Field[];
  readonly words: readonly Field[];
}

export function partsOf(fields: readonly Field[]): Parts {
  const words = fields.filter((field) => field.common);
  const others = fields.filter((field) => !field.common);
  const more = others.filter(mayWait);
  const main = others.filter((field) => !mayWait(field));
  return main.length ? { main, more, words } : { main: more, more: [], words };
}

/** Of low importance, and good as it is. */
const mayWait = ({ importance, type, optional, default: standard }: Field): boolean => importance === 'low' && (optional === true || standard !== undefined || type === 'group' || type === 'boolean');

/** Whether a group begins folded. */
export const isFolded = ({ importance, optional, expanded }: Field): boolean => !expanded && importance !== 'high' && (importance === 'low' || optional === true);
