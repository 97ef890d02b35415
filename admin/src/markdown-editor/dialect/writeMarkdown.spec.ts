import { getSchema } from '@tiptap/core';
import type { DocNode } from './node.js';
import { readMarkdown } from './readMarkdown.js';
import { schemaOf } from './schema.js';
import { writeMarkdown, Written } from './writeMarkdown.js';

const schema = getSchema(schemaOf());
/** As the editor holds it. */
const held = (markdown: string): DocNode => {
  const node = schema.nodeFromJSON(readMarkdown(markdown).doc);
  node.check();
  return node.toJSON() as DocNode;
};
const written = (markdown: string): string => writeMarkdown(held(markdown));
const paragraph = (text: string): DocNode => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

test.each([
  'Tekst med **trykk**, *kursiv*, ~~strek~~, `kode` og [lenke](https://ks.no).',
  '## To\n\n### Tre\n\n#### Fire',
  '- En\n- To\n  - Under\n- Tre',
  '3. En\n4. To\n   - Under',
  '- En\n\n  Mer om en.\n\n- To',
  '- En\n\n* En annen liste',
  '1. En\n\n1) En annen liste',
  '> Et sitat.\n>\n> - Med liste',
  '> **Prøv selv**\n>\n> Skriv **ned** én ting.\n>\n> - To ting',
  '> **Hugs**\n>\n> Ingen namn.',
  '::exercise{hva-er-det}',
  'Før.\n\n::exercise{hva-er-det}\n\nEtter.',
  '![Tre piler i \\[ring\\]](media/sloyfen.svg "Slik \\"henger\\" det sammen")',
  '![](media/skille.svg "dekor")',
  '> **Eksempel**\n>\n> ![Piler](media/a.png)',
  '| Hva | Hvor |\n| --- | :---: |\n| a \\| b | **c** |',
  '```js\nconst a = `b`;\n\n# ikke en overskrift\n```',
  '---',
  'En linje\\\nog en til',
  '***begge*** og **trykk med *kursiv* i**',
  '[**trykk** i lenke](https://ks.no "Tittel") og [med parentes](<https://ks.no/a(b)>)',
  '2 * 3 * 4, snake_case_her, A & B, 5 < 6, pris: 10-20 [ca.]',
  'E-post: [kari@lier.no](mailto:kari@lier.no)',
])('%s is written as it was read', (markdown) => {
  expect(readMarkdown(markdown).unknown).toEqual([]);
  expect(written(markdown)).toBe(markdown);
});

test.each([
  ['> **Husk:** Ingen navn.', '> **Husk**\n>\n> Ingen navn.'],
  ['> **Husk**\n> Ingen navn.', '> **Husk**\n>\n> Ingen navn.'],
  ['__Trykk__ og _kursiv_\nover to linjer', '**Trykk** og *kursiv* over to linjer'],
  ['* En\n* To', '- En\n- To'],
  ['# En', '## En'],
  ['3. En\n4. To\n\n   - Under', '3. En\n\n4. To\n\n   - Under'],
  ['[mellomrom](<https://ks.no/a b>)', '[mellomrom](https://ks.no/a%20b)'],
  ['Tittel\n---', '## Tittel'],
  ['A &amp; B &nbsp;C', 'A & B \u00A0C'],
  ['https://ks.no', '[https://ks.no](https://ks.no)'],
])('%s is written the one way it is written here', (markdown, one) => expect(written(markdown)).toBe(one));

test.each(['*stjerne* rundt', '# nummertegn', '1. tall', '- strek', '> større enn', '`kode`', '[lenke](x)', '<b>merke</b>', '::exercise{a}', '![bilde](media/a.png)', 'a &amp; b', '**', '~~x~~', '+ pluss', '| a | b |', '    innrykk', 'C:\\mappe\\*'])('what somebody writes is read again as the same letters: %s', (text) => {
  const markdown = writeMarkdown(paragraph(text));
  expect(readMarkdown(markdown).doc.content?.map(({ type, content }) => [type, content?.map((node) => [node.text, node.marks])])).toEqual([['paragraph', [[text.trim(), undefined]]]]);
});

test('what nobody touched stays letter for letter; only what is changed is written anew', () => {
  const markdown = '* En\n* To\n\n\n\n__Tekst__\nover to linjer\n::exercise{a}\n\n> **Husk:** Ingen navn.\n';
  const { doc, written: parts } = readMarkdown(markdown);
  const kept = new Written(doc, parts);
  expect(writeMarkdown(doc, kept)).toBe(markdown.trimEnd());
  const [list, , exercise, callout] = doc.content as [DocNode, DocNode, DocNode, DocNode];
  const changed = { ...doc, content: [list, { type: 'paragraph', content: [{ type: 'text', text: 'Ny.' }] }, exercise, callout] };
  expect(writeMarkdown(changed, kept)).toBe('* En\n* To\n\nNy.\n\n::exercise{a}\n\n> **Husk:** Ingen navn.');
});

test.each(['<div>merke</div>', 'Tekst <b>med</b> merker', 'Se ![bilde](media/a.png) her', '- [ ] gjøremål', '[a]: https://ks.no\n\nSe [a].'])('what the editor can’t show is told: %s', (markdown) => expect(readMarkdown(markdown).unknown).not.toEqual([]));

test('a mark that Markdown can’t say leaves the comma or bracket at its edge', () => {
  const content = [{ type: 'text', text: 'Hvorfor?', marks: [{ type: 'bold' }] }, { type: 'text', text: 'Fordi' }];
  expect(writeMarkdown({ type: 'doc', content: [{ type: 'paragraph', content }] })).toBe('**Hvorfor**?Fordi');
});

test('spaces at the edge of what is marked go outside the signs', () => {
  const content = [{ type: 'text', text: 'før ' }, { type: 'text', text: ' midt ', marks: [{ type: 'bold' }] }, { type: 'text', text: 'etter' }];
  expect(writeMarkdown({ type: 'doc', content: [{ type: 'paragraph', content }] })).toBe('før  **midt** etter');
});
