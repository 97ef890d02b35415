import { type Files } from '../content-import/content-folder.rules.js';
import { type ContentLanguage } from '../content-import/course-source.dto.js';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';
import { addDays, osloDay } from '../../platform/index.js';
import { bodyOf } from './draft-file.rules.js';

/** What something new begins as. A course has one empty lesson, so that there is somewhere to write. */
export function templateOf(kind: CatalogueKind, title: string, language: ContentLanguage): Files {
  return new Map(Object.entries(TEMPLATES[kind](title, language)).map(([path, content]) => [path, bodyOf(path, content)]));
}

/** What one may expect of something new: looked at again in a year, and free to use for those who name where it is from. */
const stewardship = () => ({ owner: '', review: addDays(osloDay(new Date()), 365), licence: 'CC-BY-4.0', attribution: '' });

type Template = (title: string, language: ContentLanguage) => Record<string, Record<string, unknown>>;

const FIRST_LESSON = { nb: 'Første leksjon', nn: 'Første leksjon', en: 'First lesson' };

const TEMPLATES: Record<CatalogueKind, Template> = {
  course: (title, language) => ({
    'course.yaml': { key: '', minutes: 5, version: 1, contributes: [], lessons: ['leksjon-1'], ...stewardship() },
    [`${language}/course.md`]: { front: { title, summary: '', outcomes: [''], sources: [] }, body: '' },
    [`${language}/leksjon-1.md`]: { front: { title: FIRST_LESSON[language], kind: 'text', minutes: 5 }, body: '' },
  }),
  path: (title, language) => ({ 'path.yaml': { key: '', version: 1, [language]: { title, purpose: '' }, courses: [], ...stewardship() } }),
  toolkit: (title, language) => ({
    'toolkit.yaml': { key: '', version: 1, principles: [], minutes: 45, groupSize: { from: 4, to: 10 }, situation: 'ideas', courses: [], competences: [], agenda: [{ id: 'velkommen', minutes: 45 }], ...stewardship() },
    [`${language}.yaml`]: {
      title, aim: '', notWhen: '', roles: [], preparation: [], agenda: { velkommen: { title: '', script: '' } }, canvas: { title: '', fields: [] },
      variants: { seated: '', remote: '' }, privacy: '', afterForm: [], slides: [],
    },
  }),
};
