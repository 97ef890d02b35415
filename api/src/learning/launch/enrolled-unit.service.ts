import { Injectable } from '@nestjs/common';
import { CoursePackageQueries, CourseQueries, type UnitToLaunch } from '../../catalogue/index.js';
import { type Viewer } from '../../people/index.js';
import { Config } from '../../platform/index.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { exerciseUnknown } from '../enrolment/enrolment.errors.js';
import { EnrolmentService } from '../enrolment/enrolment.service.js';

/** A unit that an employee takes as an exercise. */
export interface EnrolledUnit {
  readonly unit: UnitToLaunch;
  /** xAPI's name for the exercise. */
  readonly exerciseIri: string;
}

@Injectable()
export class EnrolledUnits {
  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly courses: CourseQueries,
    private readonly packages: CoursePackageQueries,
    private readonly config: Config,
  ) {}

  /** @throws NotFound when it is not the employee's own, or no unit */
  async find(viewer: Viewer, enrolmentId: string, exerciseId: string): Promise<EnrolledUnit> {
    const enrolment = await this.enrolments.own(viewer.employeeId, enrolmentId);
    const course = await this.courses.version(enrolment.versionId, viewer.language);
    const unit = course.lessons.flatMap(({ exercises }) => exercises).find(({ id }) => id === exerciseId)?.unit;
    if (!unit) throw exerciseUnknown();
    return { unit: await this.packages.unit(unit.id), exerciseIri: exerciseIri(this.config.url, exerciseId) };
  }
}
