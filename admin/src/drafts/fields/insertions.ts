import type { ContentLanguage } from '../draft.types.js';

/** A change of a text area: what is replaced by what, and what is selected afterwards. */
export interface Insertion {
  start: number;
  end: number;
  text: string;
  select: [from: number, to: number];
}

interface Selected {
  text: string;
  start: number;
  end: number;
}

/** The words of a call-out, as its first line has them (docs/content-format.md). */
export const CALLOUTS: Record<ContentLanguage, readonly string[]> = { nb: ['Prøv selv', 'Eksempel', 'Husk'], nn: ['Prøv sjølv', 'Døme', 'Hugs'], en: ['Try it yourself', 'Example', 'Remember'] };

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The lines that are touched by what is selected, each with something before it. */
function before({ text, start, end }: Selected, sign: string): Insertion {
  const from = lineStart(text, start);
  const lines = text.slice(from, end).split('\n').map((line) => (line.startsWith(sign) ? line : `${sign}${line}`)).join('\n');
  return { start: from, end, text: lines, select: [from + lines.length, from + lines.length] };
}

export function heading(selected: Selected): Insertion {
  const from = lineStart(selected.text, selected.start);
  return before({ ...selected, start: from, end: Math.max(from, selected.end) }, '## ');
}

export const list = (selected: Selected): Insertion => before(selected, '- ');

export function bold({ text, start, end }: Selected, placeholder: string): Insertion {
  const words = text.slice(start, end) || placeholder;
  return { start, end, text: `**${words}**`, select: [start + 2, start + 2 + words.length] };
}

/** On lines of their own, with one empty line around; what was selected becomes its text. */
export function callout({ text, start, end }: Selected, label: string, placeholder: string): Insertion {
  const words = text.slice(start, end).trim() || placeholder;
  const head = text.slice(0, start).trim() === '' ? '' : text.slice(0, start).endsWith('\n\n') ? '' : '\n\n';
  const quote = `${head}> **${label}**\n> ${words.split('\n').join('\n> ')}`;
  return { start, end, text: `${quote}\n\n`, select: [start + quote.length - words.length, start + quote.length] };
}
