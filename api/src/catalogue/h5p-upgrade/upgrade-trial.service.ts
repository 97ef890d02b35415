import { Injectable } from '@nestjs/common';
import { type Language } from '../../people/index.js';
import { DomainError, type FieldFault } from '../../platform/index.js';
import { type Files } from '../content-import/content-folder.rules.js';
import { bodyOf, contentOf } from '../draft/draft-file.rules.js';
import { H5pContentService } from '../h5p/h5p-content.service.js';
import { LibraryQueries } from '../h5p-library/library.queries.js';
import { printsOf } from '../translation/translation.rules.js';
import { carried } from './carry-params.rules.js';
import { followedAnew } from './followed-anew.rules.js';
import { paramsDifference, type ParamChange } from './params-difference.rules.js';
import { type CourseWish } from './upgrade.dto.js';
import { NO_LONGER_THERE } from './upgrade.errors.js';
import { type CourseAsIs, type ExerciseAsIs, UpgradePlanQueries } from './upgrade-plan.queries.js';

/** What would become of one exercise. */
export interface Tried {
  readonly path: string;
  readonly title: string;
  readonly before: string;
  /** The file's text with the upgrade in it. */
  readonly after: string;
  readonly changes: readonly ParamChange[];
  readonly faults: readonly FieldFault[];
}

const MOST_CHANGES = 200;

/** Holds what an upgrade gave back against what is there: what differs, and whether it is as the newer type wants it. */
@Injectable()
export class UpgradeTrial {
  constructor(
    private readonly plans: UpgradePlanQueries,
    private readonly contents: H5pContentService,
    private readonly libraries: LibraryQueries,
  ) {}

  /** @param language the viewer's: what differs is told in the words of the form. @throws NotFound, Invalid as the plan does */
  async run(language: Language, wish: CourseWish): Promise<Tried[]> {
    await this.plans.requireNewer(wish.from, wish.to);
    const course = await this.plans.course(wish.course);
    return withFollows(await this.try(course, wish, language), course.files);
  }

  private async try(course: CourseAsIs, { from, to, exercises }: CourseWish, language: Language): Promise<Tried[]> {
    const there = new Map((await this.plans.exercises(course, from)).map((exercise) => [exercise.path, exercise]));
    const tried: Tried[] = [];
    for (const given of exercises) {
      const before = there.get(given.path);
      if (before) tried.push(await this.one(before, { ...given, library: to }, language));
      else tried.push({ path: given.path, title: given.title, before: '', after: '', changes: [], faults: [{ path: given.path, message: NO_LONGER_THERE }] });
    }
    return tried;
  }

  private async one(before: ExerciseAsIs, given: { readonly library: string; readonly title: string; readonly params: Record<string, unknown> }, language: Language): Promise<Tried> {
    const { path, body } = before;
    const params = carried(before.params, before.whole, given.params) as Record<string, unknown>;
    const exercise = { title: given.title, library: given.library, params, ...(before.follows === undefined ? {} : { follows: before.follows }) };
    const after = bodyOf(path, exercise, body);
    try {
      const content = await this.contents.prepare({ ...exercise, language: before.language }, { requireAll: true });
      const fieldsOf = (name: string) => this.libraries.semantics(name, language, before.language).then(({ fields }) => fields, () => []);
      const changes = await paramsDifference(fieldsOf, { library: before.library, params: before.whole }, { library: given.library, params: content.params });
      const renamed = given.title === before.title ? [] : [{ place: [TITLE[language]], before: before.title, after: given.title }];
      return { path, title: given.title, before: body, after, changes: [...renamed, ...changes].slice(0, MOST_CHANGES), faults: [] };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { path, title: given.title, before: body, after, changes: [], faults: error.errors ?? [{ path, message: error.detail }] };
    }
  }
}

/** A translation says what bokmål it follows; bokmål is another after the upgrade. */
const withFollows = (tried: readonly Tried[], files: Files): Tried[] =>
  tried.map((one) => {
    const source = one.path.replace(/^[a-z]{2}/, 'nb');
    const [before, upgraded] = [files.get(source), tried.find(({ path, faults }) => path === source && !faults.length)];
    const content = one.after ? contentOf(one.path, one.after) : {};
    if (one.path === source || typeof content.follows !== 'string' || before === undefined || !upgraded) return one;
    const prints = (body: string) => printsOf(source, contentOf(source, body));
    return { ...one, after: bodyOf(one.path, { ...content, follows: followedAnew(content.follows.split(' '), prints(before), prints(upgraded.after)).join(' ') }) };
  });

/** What a content is called, where nothing but its type's form has words. */
export const TITLE: Record<Language, string> = { nb: 'Tittel', nn: 'Tittel', en: 'Title' };
