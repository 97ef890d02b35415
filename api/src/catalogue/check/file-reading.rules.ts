import { parse } from 'yaml';

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (value: unknown): Values => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {});

/** Nothing for what can't be read: the readers say so themselves. */
function attempted(read: () => unknown): Values {
  try {
    return valuesOf(read());
  } catch {
    return {};
  }
}

export const yamlIn = (text = ''): Values => attempted(() => parse(text));
export const jsonIn = (text = ''): Values => attempted(() => JSON.parse(text));

const FRONT = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;
/** What follows the front matter. */
export const bodyIn = (text: string): string => text.replace(FRONT, '');
