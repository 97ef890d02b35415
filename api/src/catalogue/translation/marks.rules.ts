import { isMap, parseDocument } from 'yaml';
import { type Files } from '../content-import/content-folder.rules.js';
import { printsOf, translatedTexts } from './translation.rules.js';

/**
 * Says of translations that they are up to date with their bokmål.
 * @param isMeant which texts; the rest stand as they are. @returns the files that change, with their new text; nothing else in them is touched
 */
export function marked(files: Files, isMeant: (text: { path: string; isMarked: boolean }) => boolean): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { path, source, follows } of translatedTexts(files)) {
    if (!isMeant({ path, isMarked: follows !== undefined })) continue;
    const [file = '', language] = path.split('#');
    const before = changed.get(file) ?? files.get(file) ?? '';
    const after = withFollows(file, language, before, printsOf(path, source).join(' '));
    if (after !== before) changed.set(file, after);
  }
  return changed;
}

const FRONT = /^(\uFEFF?---\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/;
const LINE = /^follows: .*\r?\n/m;

function withFollows(file: string, language: string | undefined, text: string, follows: string): string {
  // Numbers alone would be read as a number.
  const line = `follows: ${/^[0-9]+(e[0-9]+)?$/.test(follows) ? `"${follows}"` : follows}\n`;
  if (file.endsWith('.md')) return text.replace(FRONT, (_, open: string, front: string, close: string) => `${open}${front.replace(LINE, '')}${line}${close}`);
  if (file.endsWith('.json')) return text.replace(/,\s*"follows": *"[0-9a-f ]*"/, '').replace(/\s*\}\s*$/, `,\n  "follows": "${follows}"\n}\n`);
  if (language === undefined) return `${text.replace(LINE, '').trimEnd()}\n${line}`;
  const document = parseDocument(text);
  if (!isMap(document.contents)) return text;
  document.setIn([language, 'follows'], follows);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
