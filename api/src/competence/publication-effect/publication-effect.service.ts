import { Injectable } from '@nestjs/common';
import { coursesInPath, DraftQueries, VersionChanges, type WholeDraft } from '../../catalogue/index.js';
import { CarryOverService, type EarlierEnrolment, PathCarryOverService } from '../../learning/index.js';
import { idOf } from '../../platform/index.js';
import { PublicationEffectQueries } from './publication-effect.queries.js';
import { type PublicationEffectDto, type Touched } from './publication-effect.dto.js';
import { contributesTo, PublicationReach } from './publication-reach.service.js';

const NOBODY: Touched = { people: 0, units: 0, goals: 0 };
const NOTHING: PublicationEffectDto = { changes: null, underWay: 0, completed: 0, touched: { keep: NOBODY, difference: NOBODY, all: NOBODY } };

/** What publishing would do, told before it is done. It is worked out by the same rules as what then happens (`CarryOverService`). */
@Injectable()
export class PublicationEffectService {
  constructor(
    private readonly drafts: DraftQueries,
    private readonly carryOver: CarryOverService,
    private readonly pathCarryOver: PathCarryOverService,
    private readonly reach: PublicationReach,
    private readonly versions: VersionChanges,
    private readonly queries: PublicationEffectQueries,
  ) {}

  async ofDraft(draftId: string): Promise<PublicationEffectDto> {
    const draft = await this.drafts.whole(draftId);
    const told = { ...NOTHING, changes: await this.changes(draft) };
    if (draft.kind !== 'course') return draft.kind === 'path' ? { ...told, ...(await this.ofPath(draft)) } : told;
    const { slug, files, published } = draft;
    const courseId = await this.queries.courseId(slug);
    if (!courseId || !published) return told;
    const foreseen = await this.carryOver.foreseen(courseId, slug, files);
    const touched = (asked: readonly EarlierEnrolment[]) => this.reach.touched(asked, contributesTo(files));
    return {
      ...told,
      underWay: foreseen.all.filter(({ isCompleted }) => !isCompleted).length,
      completed: foreseen.all.filter(({ isCompleted }) => isCompleted).length,
      touched: { keep: NOBODY, difference: await touched(foreseen.difference), all: await touched(foreseen.all) },
    };
  }

  /** Of a path only those can be asked again who have completed it: one is not under way on a path, but on its courses. */
  private async ofPath({ slug, files }: WholeDraft): Promise<Pick<PublicationEffectDto, 'completed' | 'touched'>> {
    const courseIds = coursesInPath(files).map((course) => idOf('course', course));
    const { completed, asked } = await this.pathCarryOver.foreseen(idOf('learning-path', slug), courseIds);
    const touched = await this.reach.touched(asked, []);
    return { completed, touched: { keep: NOBODY, difference: touched, all: touched } };
  }

  /** @param published undefined of something new */
  private async changes({ kind, files, published }: WholeDraft): Promise<PublicationEffectDto['changes']> {
    return published && kind !== 'framework' ? this.versions.between(kind, published, files) : null;
  }
}
