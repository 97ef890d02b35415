import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { courseDifference, coursesInPath, DraftQueries, type Files, type WholeDraft } from '../../catalogue/index.js';
import { CarryOverQueries, CarryOverService, type EarlierEnrolment, PathCarryOverService } from '../../learning/index.js';
import { idOf } from '../../platform/index.js';
import { PublicationEffectQueries } from './publication-effect.queries.js';
import { type PublicationEffectDto, type Touched } from './publication-effect.dto.js';

const NOBODY: Touched = { people: 0, units: 0, goals: 0 };
const NOTHING: PublicationEffectDto = { difference: null, underWay: 0, completed: 0, touched: { keep: NOBODY, difference: NOBODY, all: NOBODY } };

/** What publishing would do, told before it is done. It is worked out by the same rules as what then happens (`CarryOverService`). */
@Injectable()
export class PublicationEffectService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftQueries,
    private readonly carryOver: CarryOverService,
    private readonly pathCarryOver: PathCarryOverService,
    private readonly people: CarryOverQueries,
    private readonly queries: PublicationEffectQueries,
  ) {}

  async ofDraft(draftId: string): Promise<PublicationEffectDto> {
    const draft = await this.drafts.whole(draftId);
    if (draft.kind !== 'course') return draft.kind === 'path' ? this.ofPath(draft) : NOTHING;
    const { slug, files, published } = draft;
    const courseId = await this.queries.courseId(slug);
    if (!courseId || !published) return NOTHING;
    const foreseen = await this.carryOver.foreseen(courseId, slug, files);
    const touched = (asked: readonly EarlierEnrolment[]) => this.touched(asked, contributesTo(files));
    return {
      difference: courseDifference(published, files),
      underWay: foreseen.all.filter(({ isCompleted }) => !isCompleted).length,
      completed: foreseen.all.filter(({ isCompleted }) => isCompleted).length,
      touched: { keep: NOBODY, difference: await touched(foreseen.difference), all: await touched(foreseen.all) },
    };
  }

  /** Of a path only those can be asked again who have completed it: one is not under way on a path, but on its courses. */
  private async ofPath({ slug, files }: WholeDraft): Promise<PublicationEffectDto> {
    const courseIds = coursesInPath(files).map((course) => idOf('course', course));
    const { completed, asked } = await this.pathCarryOver.foreseen(idOf('learning-path', slug), courseIds);
    const touched = await this.touched(asked, []);
    return { ...NOTHING, completed, touched: { keep: NOBODY, difference: touched, all: touched } };
  }

  private async touched(asked: readonly { readonly employeeId: string }[], competences: readonly string[]): Promise<Touched> {
    const units = await this.people.unitsOf(this.database, asked.map(({ employeeId }) => employeeId));
    return { people: asked.length, units: units.length, goals: await this.queries.goals(units, competences) };
  }
}

const contributesTo = (files: Files): string[] => [...(files.get('course.yaml') ?? '').matchAll(/competence: *["']?(K\d+)/g)].map(([, key]) => key as string);
