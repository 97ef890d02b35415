import { type Tokens } from 'marked';
import { type Finding, warns } from './finding.rules.js';
import { headingsIn } from '../content-import/markdown-words.rules.js';
import * as says from './check-words.rules.js';

/** Who hears a page moves by its headings; a level that is left out sounds like a part that is missing. The title above is the first level. */
export function headingFindings(file: string, markdown: string): Finding[] {
  let before = 1;
  return headingsIn(markdown).flatMap(({ depth, text, raw }: Tokens.Heading): Finding[] => {
    const jumps = depth > before + 1;
    const expected = before + 1;
    before = depth;
    return jumps ? [warns('heading-jump', file, says.headingJump(text, depth, expected), raw.trim())] : [];
  });
}
