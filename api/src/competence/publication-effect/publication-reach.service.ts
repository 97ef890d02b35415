import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Files, PublicationService } from '../../catalogue/index.js';
import { CarryOverQueries, CarryOverService, PathCarryOverService } from '../../learning/index.js';
import { type Touched } from './publication-effect.dto.js';
import { PublicationEffectQueries } from './publication-effect.queries.js';

interface Person {
  readonly employeeId: string;
}

/** Whom a publication touches: counted one way, before it for the editor, and after it to be kept. */
@Injectable()
export class PublicationReach {
  constructor(
    private readonly database: DataSource,
    private readonly people: CarryOverQueries,
    private readonly queries: PublicationEffectQueries,
    private readonly publications: PublicationService,
    private readonly carryOver: CarryOverService,
    private readonly pathCarryOver: PathCarryOverService,
  ) {}

  /** @param competences keys of what is counted towards */
  async touched(asked: readonly Person[], competences: readonly string[]): Promise<Touched> {
    const units = await this.people.unitsOf(this.database, asked.map(({ employeeId }) => employeeId));
    return { people: asked.length, units: units.length, goals: await this.queries.goals(units, competences) };
  }

  /** A version of a course is in force: those it asks are counted, and then asked. */
  async ofCourse(courseVersionId: string): Promise<void> {
    await this.carryOver.carry(courseVersionId, async (asked, files) => this.publications.tellAsked(courseVersionId, await this.touched(asked, contributesTo(files))));
  }

  async ofPath(learningPathId: string): Promise<void> {
    await this.pathCarryOver.carry(learningPathId, async (asked, versionId) => this.publications.tellAsked(versionId, await this.touched(asked, [])));
  }
}

/** Keys of the competences a course's files count towards. */
export const contributesTo = (files: Files): string[] => [...(files.get('course.yaml') ?? '').matchAll(/competence: *["']?(K\d+)/g)].map(([, key]) => key as string);
