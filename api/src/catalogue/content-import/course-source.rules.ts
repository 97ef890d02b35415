import { frontMatter, type Files, jsonOf, yamlOf } from './content-folder.rules.js';
import { CONTENT_LANGUAGES, type ContentLanguage, CourseFile, CourseFront, ExerciseFile, isUnitFile, LessonFront, UnitFile } from './course-source.dto.js';
import { type Remarks } from './import-report.rules.js';
import * as says from './remark-words.rules.js';
import { blocksOf, htmlOf, type MarkdownBlock, markdownFaults, picturesIn } from './markdown.rules.js';
import { factsOfNothing } from '../media/picture-words.rules.js';
import { coverIn } from '../media/cover.rules.js';
import { formerLicences, MEDIA_FACTS, MediaFactsFile } from '../media-file/media-facts.rules.js';
import { type CoursePictures } from './picture-source.rules.js';

export interface LessonSource extends LessonFront {
  readonly slug: string;
  readonly markdown: string;
  readonly blocks: MarkdownBlock[];
  /** Slugs in the order they stand in the text. */
  readonly exercises: string[];
}

export interface CourseWords {
  readonly language: ContentLanguage;
  readonly front: CourseFront;
  readonly introduction: string;
  readonly lessons: LessonSource[];
  /** By slug, with the file each came from. */
  readonly exercises: Map<string, (ExerciseFile | UnitFile) & { readonly file: string }>;
  /** The pictures its texts show, as they name them. */
  readonly pictures: string[];
}

export interface CourseSource {
  readonly slug: string;
  readonly course: CourseFile;
  /** Bokmål first. */
  readonly words: CourseWords[];
  readonly pictures: CoursePictures;
}

/** Reads a course's files. @returns undefined after saying everything that is wrong */
export function readCourse(slug: string, files: Files, pictures: CoursePictures, remarks: Remarks): CourseSource | undefined {
  const at = (name: string) => `courses/${slug}/${name}`;
  const before = remarks.errors.length;
  remarks.reads(files, at);
  const text = files.get('course.yaml');
  const course = text === undefined ? remarks.tell(at('course.yaml'), says.missing({ nb: 'Alle kurs har en.', nn: 'Alle kurs har ei.', en: 'Every course has one.' })) : remarks.check(at('course.yaml'), CourseFile, yamlOf(text, at('course.yaml'), remarks));
  if (!course) return undefined;
  if (!files.has('nb/course.md')) remarks.tell(at('nb/course.md'), says.missing({ nb: 'Alle kurs skrives på bokmål først.', nn: 'Alle kurs blir skrivne på bokmål først.', en: 'Every course is written in bokmål first.' }));
  const languages = CONTENT_LANGUAGES.filter((language) => [...files.keys()].some((name) => name.startsWith(`${language}/`)));
  const words = languages.map((language) => readWords(course, language, files, pictures, at, remarks));
  checkTranslations(words, at, remarks);
  checkMediaFacts(files, at, remarks);
  return remarks.errors.length > before ? undefined : { slug, course, words: words.filter((one) => one !== undefined), pictures };
}

type At = (name: string) => string;

function readWords(course: CourseFile, language: ContentLanguage, files: Files, pictures: CoursePictures, at: At, remarks: Remarks): CourseWords | undefined {
  const page = read(`${language}/course.md`, files, pictures, at, remarks);
  const front = page && remarks.check(at(`${language}/course.md`), CourseFront, page.front);
  const lessons = course.lessons.map((slug) => readLesson(slug, language, files, pictures, at, remarks)).filter((lesson) => lesson !== undefined);
  const exercises = readExercises(language, files, at, remarks);
  checkUse(language, course, lessons, exercises, files, at, remarks);
  return front && page && { language, front, introduction: htmlOf(page.body, pictures.shown), lessons, exercises, pictures: [page.body, ...lessons.map(({ markdown }) => markdown)].flatMap(picturesIn) };
}

function read(name: string, files: Files, pictures: CoursePictures, at: At, remarks: Remarks): { front: unknown; body: string } | undefined {
  const text = files.get(name);
  if (text === undefined) return remarks.tell(at(name), says.missing({ nb: 'Skriv den, eller ta leksjonen ut av kurset.', nn: 'Skriv ho, eller ta leksjonen ut av kurset.', en: 'Write it, or take its name out of course.yaml.' }));
  const page = frontMatter(text, at(name), remarks);
  for (const { words, where } of page ? markdownFaults(page.body, pictures.isThere) : []) remarks.tell(at(name), words, where);
  return page;
}

function readLesson(slug: string, language: ContentLanguage, files: Files, pictures: CoursePictures, at: At, remarks: Remarks): LessonSource | undefined {
  const name = `${language}/${slug}.md`;
  const page = read(name, files, pictures, at, remarks);
  const front = page && remarks.check(at(name), LessonFront, page.front);
  if (!front) return undefined;
  const blocks = blocksOf(page.body, pictures.shown);
  if (!blocks.length) remarks.tell(at(name), says.NO_TEXT);
  return { ...front, slug, markdown: page.body.trim(), blocks, exercises: blocks.flatMap((block) => (block.kind === 'exercise' ? [block.slug] : [])) };
}

function readExercises(language: ContentLanguage, files: Files, at: At, remarks: Remarks): CourseWords['exercises'] {
  const found: CourseWords['exercises'] = new Map();
  for (const [name, text] of files) {
    const slug = new RegExp(`^${language}/exercises/([a-z0-9-]+)\\.json$`).exec(name)?.[1];
    if (!slug) continue;
    const json = jsonOf(text, at(name), remarks);
    const exercise = isUnitFile(json) ? remarks.check(at(name), UnitFile, json) : remarks.check(at(name), ExerciseFile, json);
    if (exercise) found.set(slug, { ...exercise, file: at(name) });
  }
  return found;
}

function checkUse(language: ContentLanguage, course: CourseFile, lessons: readonly LessonSource[], exercises: CourseWords['exercises'], files: Files, at: At, remarks: Remarks): void {
  const used = new Map<string, string>();
  for (const lesson of lessons) {
    const file = at(`${language}/${lesson.slug}.md`);
    if (lesson.kind === 'exercise' && !lesson.exercises.length) remarks.tell(file, says.NO_EXERCISE);
    for (const slug of lesson.exercises) {
      if (!files.has(`${language}/exercises/${slug}.json`)) remarks.tell(file, says.noSuchExercise(`${language}/exercises/${slug}.json`), `::exercise{${slug}}`);
      if (used.has(slug)) remarks.tell(file, says.exerciseTwice(slug, used.get(slug) ?? ''), `::exercise{${slug}}`);
      used.set(slug, lesson.slug);
    }
  }
  for (const [slug, { file }] of exercises) if (!used.has(slug)) remarks.hint(file, says.unused(`Write ::exercise{${slug}} in a lesson, or delete the file.`));
  const known = new Set([...course.lessons, 'course']);
  for (const name of files.keys()) {
    const slug = new RegExp(`^${language}/([^/]+)\\.md$`).exec(name)?.[1];
    if (slug && !known.has(slug)) remarks.hint(at(name), says.unused('Name it under lessons in course.yaml, or delete the file.'));
  }
}

/** What is said of pictures, films and sounds; it is kept with the files, and nothing else is made of it. */
function checkMediaFacts(files: Files, at: At, remarks: Remarks): void {
  const text = files.get(MEDIA_FACTS);
  const written = text === undefined ? {} : (yamlOf(text, at(MEDIA_FACTS), remarks) ?? {});
  const facts = remarks.check(at(MEDIA_FACTS), MediaFactsFile, written) ?? {};
  for (const { name, before, now } of formerLicences(written)) remarks.hint(at(MEDIA_FACTS), says.licenceRenamed(before, now), [name, 'licence']);
  for (const name of Object.keys(facts)) if (!files.has(`media/${name}`) && name !== coverIn(files, 'cover')) remarks.hint(at(MEDIA_FACTS), factsOfNothing(name), name);
}

/** A lesson is the same thing in every language: same kind, same exercises, so that progress counts in all of them. */
function checkTranslations(words: readonly (CourseWords | undefined)[], at: At, remarks: Remarks): void {
  const [first, ...others] = words;
  for (const other of others) {
    for (const lesson of other?.lessons ?? []) {
      const original = first?.lessons.find(({ slug }) => slug === lesson.slug);
      const same = original?.kind === lesson.kind && original.exercises.join() === lesson.exercises.join();
      if (original && !same) remarks.tell(at(`${other?.language}/${lesson.slug}.md`), says.UNLIKE_BOKMAL);
    }
  }
}
