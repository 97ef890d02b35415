import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './processes.js';

interface Lesson {
  readonly title: string;
  readonly text: string;
  readonly exercise?: { readonly slug: string; readonly title: string; readonly question: string };
}

interface Words {
  readonly title: string;
  readonly summary: string;
  readonly lessons: Record<string, Lesson>;
}

/** A content folder of a test's own, with the shipped content types and framework, and the courses the test writes. */
export class ContentFolder {
  readonly path = mkdtempSync(path.join(os.tmpdir(), 'spor-content-'));

  constructor(...shipped: string[]) {
    for (const folder of ['h5p-types', 'frameworks', ...shipped]) cpSync(path.join(ROOT, 'content', folder), path.join(this.path, folder), { recursive: true });
  }

  /** Writes a course in each language given, as an author would. */
  course(slug: string, version: number, key: string, words: Readonly<Record<string, Words>>): void {
    const [first] = Object.values(words);
    const write = (file: string, text: string) => {
      const place = path.join(this.path, 'courses', slug, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    };
    write('course.yaml', `key: ${key}\nminutes: 10\nversion: ${version}\ncontributes: []\nowner: Fagansvarlig\nreview: 2099-12-31\nlicence: CC-BY-4.0\nattribution: Lier kommune\nlessons: [${Object.keys(first?.lessons ?? {}).join(', ')}]\n`);
    for (const [language, { title, summary, lessons }] of Object.entries(words)) {
      write(`${language}/course.md`, `---\ntitle: ${title}\nsummary: ${summary}\noutcomes: [Noe]\n---\nInnledning.\n`);
      for (const [name, lesson] of Object.entries(lessons)) {
        write(`${language}/${name}.md`, `---\ntitle: ${lesson.title}\nkind: ${lesson.exercise ? 'exercise' : 'text'}\nminutes: 5\n---\n${lesson.text}\n${lesson.exercise ? `\n::exercise{${lesson.exercise.slug}}\n` : ''}`);
        if (lesson.exercise) write(`${language}/exercises/${lesson.exercise.slug}.json`, JSON.stringify(choice(lesson.exercise)));
      }
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

const choice = ({ title, question }: { title: string; question: string }) => ({
  title,
  library: 'Spor.Choice 1.0',
  params: { question: `<p>${question}</p>`, alternatives: [{ text: 'Ja', correct: true, feedback: 'Riktig.' }, { text: 'Nei', correct: false, feedback: 'Feil.' }], behaviour: { answerMode: 'single', randomOrder: false, enableRetry: true, enableSolution: true } },
});
