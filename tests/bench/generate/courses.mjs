// Invented courses, written straight into the tables, as a large installation has them after some years.
import { createHash } from 'node:crypto';
import { randomFrom } from '../random.mjs';
import { aWriter } from './norwegian-text.mjs';

const LESSONS = 6;
const ALTERNATIVES = 4;
const ROWS = 500;

/** @param {{ database: import('mysql2/promise').Connection, courses: number, exercises: number, seed: number }} wish `exercises`: in all */
export async function growCourses({ database, courses, exercises, seed }) {
  const random = randomFrom(seed);
  const writer = aWriter(random);
  const table = tables(database);
  for (let number = 0; number < courses; number += 1) {
    await course({ table, writer, random, number, exercises: Math.round(exercises / courses) });
    await table.flushWhenMany();
  }
  await table.end();
}

async function course({ table, writer, random, number, exercises }) {
  const [id, version] = [idOf('course', number), idOf('version', number)];
  await table.row('course', { id, slug: `kurs-${number}`, course_key: `G${number}`, published_version_id: version });
  await table.row('course_version', { id: version, course_id: id, number: 1, minutes: 30, contributions: '[]', content_hash: createHash('sha256').update(version).digest(), created_at: new Date() });
  await table.row('course_text', { course_version_id: version, language: 'nb', title: writer.title(), summary: writer.paragraph(2), introduction: writer.paragraphs(2), outcomes: JSON.stringify([writer.sentence(), writer.sentence()]), sources: '[]' });
  await table.row('publication', { id: idOf('publication', number), kind: 'course', subject_id: id, version_id: version, published_at: new Date(), published_by: null });
  for (let lesson = 0; lesson < LESSONS; lesson += 1) await lessonOf({ table, writer, version, number, lesson });
  for (let exercise = 0; exercise < exercises; exercise += 1) await exerciseOf({ table, writer, random, version, number, exercise });
}

async function lessonOf({ table, writer, version, number, lesson }) {
  const id = idOf('lesson', number, lesson);
  const html = writer.paragraphs(5);
  await table.row('lesson', { course_version_id: version, id, slug: `leksjon-${lesson}`, position: lesson + 1, kind: 'exercise', minutes: 5 });
  await table.row('lesson_text', { course_version_id: version, lesson_id: id, language: 'nb', title: writer.title(), markdown: '', blocks: JSON.stringify([{ kind: 'html', html }]) });
}

async function exerciseOf({ table, writer, random, version, number, exercise }) {
  const [id, content] = [idOf('exercise', number, exercise), idOf('content', number, exercise)];
  const title = writer.title();
  const alternatives = Array.from({ length: ALTERNATIVES }, () => ({ text: writer.sentence(), correct: random() < 0.4, feedback: writer.sentence() }));
  await table.row('h5p_content', { id: content, library: 'Spor.Choice 1.0', title, parameters: JSON.stringify({ question: `<p>${writer.sentence()}</p>`, alternatives }), metadata: '{}', created_at: new Date(), uploaded_by: null });
  await table.row('exercise', { course_version_id: version, id, lesson_id: idOf('lesson', number, exercise % LESSONS), slug: `ovelse-${exercise}`, position: Math.floor(exercise / LESSONS) + 1 });
  await table.row('exercise_text', { course_version_id: version, exercise_id: id, language: 'nb', title, content_id: content, place_id: content });
}

/** The same id for the same name, in the shape of a UUID. */
function idOf(...name) {
  const hex = createHash('sha256').update(`generated/${name.join('/')}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Rows by table, in the order in which one table needs another. */
function tables(database) {
  const waiting = new Map();
  const flush = async () => {
    for (const [table, rows] of waiting) {
      if (!rows.length) continue;
      const columns = Object.keys(rows[0]);
      await database.query(`INSERT INTO ${table} (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ?`, [rows.splice(0).map((row) => columns.map((column) => row[column]))]);
    }
  };
  return {
    async row(table, values) {
      if (!waiting.has(table)) waiting.set(table, []);
      waiting.get(table).push(values);
    },
    /** Between courses, so that each is whole when it is written. */
    async flushWhenMany() {
      const count = [...waiting.values()].reduce((sum, rows) => sum + rows.length, 0);
      if (count >= ROWS) await flush();
    },
    end: flush,
  };
}
