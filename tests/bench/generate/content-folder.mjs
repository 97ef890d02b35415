// Invented courses as files, as another municipality would hand them over (docs/content-format.md).
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomFrom } from '../random.mjs';
import { aWriter } from './norwegian-text.mjs';

const LESSONS = 6;
const ALTERNATIVES = 4;
const PARAGRAPHS = 5;
const SENTENCES = 4;

/** @param {{ folder: string, courses: number, exercises: number, seed: number }} wish `exercises`: in all */
export function writeContent({ folder, courses, exercises, seed }) {
  const random = randomFrom(seed + 11);
  const writer = aWriter(random);
  for (let number = 0; number < courses; number += 1) writeCourse({ place: path.join(folder, 'courses', `stort-kurs-${number}`), writer, random, number, exercises: Math.round(exercises / courses) });
}

function writeCourse({ place, writer, random, number, exercises }) {
  const lessons = Array.from({ length: LESSONS }, (_, lesson) => `leksjon-${lesson}`);
  const write = (name, ...lines) => writeFileSync(path.join(place, name), `${lines.join('\n')}\n`);
  mkdirSync(path.join(place, 'nb/exercises'), { recursive: true });
  write('course.yaml', `key: S${number}`, 'minutes: 30', 'version: 1', 'contributes: [{ competence: K1, level: 1 }]', 'lessons:', ...lessons.map((lesson) => `  - ${lesson}`));
  write('nb/course.md', ...front({ title: writer.title(), summary: writer.sentence() }, 'outcomes:', `  - ${JSON.stringify(writer.sentence())}`), writer.paragraph(SENTENCES));
  for (const [index, lesson] of lessons.entries()) {
    const here = Array.from({ length: exercises }, (_, exercise) => exercise).filter((exercise) => exercise % LESSONS === index);
    write(`nb/${lesson}.md`, ...front({ title: writer.title() }, 'kind: exercise', 'minutes: 5'), ...paragraphs(writer), ...here.flatMap((exercise) => ['', `::exercise{ovelse-${exercise}}`]));
    for (const exercise of here) write(`nb/exercises/ovelse-${exercise}.json`, JSON.stringify(choice(writer, random), undefined, 2));
  }
}

const front = (texts, ...more) => ['---', ...Object.entries(texts).map(([name, text]) => `${name}: ${JSON.stringify(text)}`), ...more, '---'];
const paragraphs = (writer) => Array.from({ length: PARAGRAPHS }, () => [writer.paragraph(SENTENCES), '']).flat();

const choice = (writer, random) => ({
  title: writer.title(),
  library: 'Spor.Choice 1.0',
  params: {
    question: `<p>${writer.sentence()}</p>`,
    alternatives: Array.from({ length: ALTERNATIVES }, (_, index) => ({ text: writer.sentence(), correct: index === 0 || random() < 0.3, feedback: writer.sentence() })),
    behaviour: { answerMode: 'multiple', randomOrder: true, enableRetry: true, enableSolution: true },
  },
});
