import { Injectable } from '@nestjs/common';
import { type Cmi5Parameters, CoursePackageQueries, CourseQueries, type UnitToLaunch } from '../../catalogue/index.js';
import { ActorService } from '../../records/index.js';
import { Config } from '../../platform/index.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { enrolmentUnknown } from '../enrolment/enrolment.errors.js';
import { EnrolmentService } from '../enrolment/enrolment.service.js';
import { notAUnit, unitInAnotherVersion, unitUnknown } from './cmi5.errors.js';
import { type HeldSession } from './cmi5-session.queries.js';
import { type Launched } from './cmi5-statement.rules.js';
import { type LaunchedUnit } from './launch.rules.js';
import { type UnitPlace } from './unit-effect.service.js';

type Cmi5Unit = UnitToLaunch & { readonly parameters: Cmi5Parameters };

/** What is known of units and those who take them, in the words of cmi5. */
@Injectable()
export class UnitFacts {
  constructor(
    private readonly packages: CoursePackageQueries,
    private readonly courses: CourseQueries,
    private readonly enrolments: EnrolmentService,
    private readonly actors: ActorService,
    private readonly config: Config,
  ) {}

  /** The generated id of a unit (8.1.5): the exercise that it is in Spor, the same in all registrations. */
  activityOf(exerciseId: string): string {
    return exerciseIri(this.config.url, exerciseId);
  }

  launchedIn({ id, employeeId, enrolmentId, exerciseId, publisherId, masteryScore }: Pick<HeldSession, 'id' | 'employeeId' | 'enrolmentId' | 'exerciseId' | 'publisherId' | 'masteryScore'>): Launched {
    return { sessionId: id, registration: enrolmentId, actor: this.actors.agentOf(employeeId), activityId: this.activityOf(exerciseId), publisherId, masteryScore };
  }

  async placeOf({ enrolmentId, exerciseId }: Pick<HeldSession, 'enrolmentId' | 'exerciseId'>): Promise<UnitPlace> {
    const enrolment = await this.enrolments.read(enrolmentId);
    if (!enrolment) throw enrolmentUnknown();
    return { enrolment, course: await this.courses.version(enrolment.versionId, 'nb'), exerciseId };
  }

  /** Where an exercise stands, or will when they begin, for somebody who may not have begun. @throws NotFound when no course in use has it */
  async placeFor(employeeId: string, exerciseId: string): Promise<UnitPlace> {
    const course = await this.courses.publishedWith(exerciseId);
    if (!course) throw unitUnknown();
    const enrolment = await this.enrolments.standing(employeeId, course);
    return { enrolment, course: await this.courses.version(enrolment.versionId, 'nb'), exerciseId };
  }

  /** @throws Conflict when their version of the course is without it; NotFound when it is no unit of a cmi5 package */
  async unitAt({ course, exerciseId }: UnitPlace): Promise<Cmi5Unit> {
    const exercise = course.lessons.flatMap(({ exercises }) => exercises).find(({ id }) => id === exerciseId);
    if (!exercise) throw unitInAnotherVersion();
    if (!exercise.unit) throw notAUnit();
    return this.unit(exercise.unit.id);
  }

  /** @throws NotFound when it is a unit of another standard, or none */
  async unit(unitId: string): Promise<Cmi5Unit> {
    const unit = await this.packages.unit(unitId);
    if (unit.standard !== 'cmi5') throw notAUnit();
    return unit as Cmi5Unit;
  }
}

export const launchedUnit = ({ identifier, title, parameters }: { identifier: string; title: string; parameters: Cmi5Parameters }): LaunchedUnit => ({ ...parameters, publisherId: identifier, title });

/** What the store is told of a unit as an activity. */
export const unitActivity = (id: string, { title, activityType }: Pick<LaunchedUnit, 'title' | 'activityType'>): { id: string; definition: object } => ({ id, definition: { name: { und: title }, ...(activityType ? { type: activityType } : {}) } });
