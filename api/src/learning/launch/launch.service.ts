import { Injectable } from '@nestjs/common';
import { CoursePackageQueries, CourseQueries, type Standard } from '../../catalogue/index.js';
import { Config, type Came } from '../../platform/index.js';
import { type Viewer } from '../../people/index.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { exerciseUnknown } from '../enrolment/enrolment.errors.js';
import { EnrolmentService } from '../enrolment/enrolment.service.js';
import { ScormLaunch } from '../scorm/scorm-launch.service.js';
import { unitNotPlayable } from './launch.errors.js';
import { type Launcher } from './launch.rules.js';

/** Begins units of course packages, each as its standard has it. */
@Injectable()
export class LaunchService {
  private readonly launchers: Partial<Record<Standard, Launcher>>;

  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly courses: CourseQueries,
    private readonly packages: CoursePackageQueries,
    private readonly config: Config,
    scorm: ScormLaunch,
  ) {
    this.launchers = { 'scorm-1.2': scorm, 'scorm-2004': scorm };
  }

  /** @throws NotFound when it is not the employee's own, or no unit */
  async launch(viewer: Viewer, enrolmentId: string, exerciseId: string, came: Came): Promise<string> {
    const enrolment = await this.enrolments.own(viewer.employeeId, enrolmentId);
    const course = await this.courses.version(enrolment.versionId, viewer.language);
    const unit = course.lessons.flatMap(({ exercises }) => exercises).find(({ id }) => id === exerciseId)?.unit;
    if (!unit) throw exerciseUnknown();
    return this.begin(unit.id, { viewer, came, exerciseIri: exerciseIri(this.config.url, exerciseId), learner: { employeeId: viewer.employeeId, enrolmentId, exerciseId } });
  }

  /** As an employee would meet it, without a trace. @throws NotFound */
  preview(viewer: Viewer, unitId: string, came: Came): Promise<string> {
    return this.begin(unitId, { viewer, came, exerciseIri: `${this.config.url}/xapi/activities/unit/${unitId}`, learner: null });
  }

  private async begin(unitId: string, { viewer, ...launching }: { viewer: Viewer } & Omit<Parameters<Launcher['launch']>[0], 'unit' | 'language'>): Promise<string> {
    const unit = await this.packages.unit(unitId);
    const launcher = this.launchers[unit.standard];
    if (!launcher) throw unitNotPlayable();
    return launcher.launch({ unit, language: viewer.language, ...launching });
  }
}
