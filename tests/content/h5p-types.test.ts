import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TYPES = path.resolve(__dirname, '../../content/h5p-types');
const LANGUAGES = ['nb', 'nn', 'en'];

interface Field {
  readonly name?: string;
  readonly type: string;
  readonly label?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly fields?: Field[];
  readonly field?: Field;
  readonly options?: unknown[];
}
interface Words {
  readonly label?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly fields?: Words[];
  readonly field?: Words;
  readonly options?: unknown[];
}

const json = <Value>(file: string): Value => JSON.parse(readFileSync(path.join(TYPES, file), 'utf8')) as Value;
const folders = readdirSync(TYPES).filter((folder) => /^Spor\..+-\d+\.\d+$/.test(folder));
const runnable = folders.filter((folder) => json<{ runnable?: number }>(`${folder}/library.json`).runnable);
/** What has a form: also what only stands inside something else. */
const written = folders.filter((folder) => json<Field[]>(`${folder}/semantics.json`).length > 0);

/** Where the words do not mirror the fields, position by position. */
function differences(fields: readonly Field[], words: readonly Words[] | undefined, place: string): string[] {
  if (fields.length !== (words ?? []).length) return [`${place}: ${fields.length} fields, ${words?.length ?? 0} in words`];
  return fields.flatMap((field, index) => differencesOf(field, words?.[index] ?? {}, `${place}.${field.name ?? index}`));
}

function differencesOf(field: Field, words: Words, place: string): string[] {
  const missing = (what: 'label' | 'description') => (field[what] && !words[what] ? [`${place}: no ${what}`] : []);
  const spoken = typeof field.default === 'string' && field.type === 'text' && place.includes('.l10n.');
  return [
    ...missing('label'),
    ...missing('description'),
    ...(spoken && !words.default ? [`${place}: no default`] : []),
    ...(field.options && field.type === 'select' && field.options.length !== words.options?.length ? [`${place}: options`] : []),
    ...(field.fields ? differences(field.fields, words.fields, place) : []),
    ...(field.field ? differencesOf(field.field, words.field ?? {}, `${place}[]`) : []),
  ];
}

const KINDS = [
  'Spor.Blanks',
  'Spor.Cards',
  'Spor.Choice',
  'Spor.Column',
  'Spor.Map',
  'Spor.Order',
  'Spor.QuestionSet',
  'Spor.Reflection',
  'Spor.SelfAssessment',
  'Spor.Sort',
  'Spor.Story',
  'Spor.TrueFalse',
  'Spor.Video',
  'Spor.Words',
];

test('there are the types that the courses are written with', () => {
  expect(runnable.map((folder) => folder.split('-')[0]).sort()).toEqual(KINDS);
});

test.each(written.flatMap((folder) => LANGUAGES.map((language) => [folder, language])))('%s: every word of the form and the exercise is there in %s', (folder, language) => {
  const semantics = json<Field[]>(`${folder}/semantics.json`);
  const { semantics: words } = json<{ semantics: Words[] }>(`${folder}/language/${language}.json`);
  expect(differences(semantics, words, folder as string)).toEqual([]);
});
