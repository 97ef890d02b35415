import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getSchema } from '@tiptap/core';
import { blocksOf } from '../../api/src/catalogue/content-import/markdown.rules.js';
import { readMarkdown } from '../../admin/src/markdown-editor/dialect/readMarkdown.js';
import { schemaOf } from '../../admin/src/markdown-editor/dialect/schema.js';
import { writeMarkdown, Written } from '../../admin/src/markdown-editor/dialect/writeMarkdown.js';

const COURSES = path.resolve(__dirname, '../../content/courses');
const texts = readdirSync(COURSES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
const bodyOf = (file: string): string => readFileSync(path.join(COURSES, file), 'utf8').replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '').trim();
const schema = getSchema(schemaOf());

/** The server's blocks, with every picture there is. */
const seen = (markdown: string) => blocksOf(markdown, new Map([...markdown.matchAll(/\((media\/[^\s)]+)/g)].map(([, file]) => [file as string, { url: `/api/media/${'a'.repeat(64)}.svg`, width: 1, height: 1 }])));

test('there are texts to try', () => expect(texts.length).toBeGreaterThan(10));

test.each(texts)('%s comes out of the editor as it went in', (file) => {
  const body = bodyOf(file);
  const { doc, written, unknown } = readMarkdown(body);
  expect(unknown).toEqual([]);
  const node = schema.nodeFromJSON(doc);
  node.check();
  const held = node.toJSON();
  expect(writeMarkdown(held, new Written(held, written))).toBe(body);
  expect(seen(writeMarkdown(held))).toEqual(seen(body));
});
