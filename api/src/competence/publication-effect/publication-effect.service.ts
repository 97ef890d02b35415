import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { courseDifference, DraftQueries, type Files } from '../../catalogue/index.js';
import { CarryOverQueries, CarryOverService, type EarlierEnrolment } from '../../learning/index.js';
import { PublicationEffectQueries } from './publication-effect.queries.js';
import { type PublicationEffectDto, type Touched } from './publication-effect.dto.js';

const NOBODY: Touched = { people: 0, units: 0, goals: 0 };

/** What publishing would do, told before it is done. It is worked out by the same rules as what then happens (`CarryOverService`). */
@Injectable()
export class PublicationEffectService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftQueries,
    private readonly carryOver: CarryOverService,
    private readonly people: CarryOverQueries,
    private readonly queries: PublicationEffectQueries,
  ) {}

  async ofDraft(draftId: string): Promise<PublicationEffectDto> {
    const { slug, files, published } = await this.drafts.courseFiles(draftId);
    const courseId = await this.queries.courseId(slug);
    if (!courseId || !published) return { difference: null, underWay: 0, completed: 0, touched: { keep: NOBODY, difference: NOBODY, all: NOBODY } };
    const foreseen = await this.carryOver.foreseen(courseId, slug, files);
    const touched = (asked: readonly EarlierEnrolment[]) => this.touched(asked, contributesTo(files));
    return {
      difference: courseDifference(published, files),
      underWay: foreseen.all.filter(({ isCompleted }) => !isCompleted).length,
      completed: foreseen.all.filter(({ isCompleted }) => isCompleted).length,
      touched: { keep: NOBODY, difference: await touched(foreseen.difference), all: await touched(foreseen.all) },
    };
  }

  private async touched(asked: readonly EarlierEnrolment[], competences: readonly string[]): Promise<Touched> {
    const units = await this.people.unitsOf(this.database, asked.map(({ employeeId }) => employeeId));
    return { people: asked.length, units: units.length, goals: await this.queries.goals(units, competences) };
  }
}

const contributesTo = (files: Files): string[] => [...(files.get('course.yaml') ?? '').matchAll(/competence: *["']?(K\d+)/g)].map(([, key]) => key as string);
