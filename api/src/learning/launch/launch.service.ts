import { Injectable } from '@nestjs/common';
import { CoursePackageQueries, type Standard } from '../../catalogue/index.js';
import { type Came, Config } from '../../platform/index.js';
import { type Viewer } from '../../people/index.js';
import { Cmi5Launch } from '../cmi5/cmi5-launch.service.js';
import { type LaunchMode } from '../cmi5/cmi5-terms.rules.js';
import { ScormLaunch } from '../scorm/scorm-launch.service.js';
import { EnrolledUnits } from './enrolled-unit.service.js';
import { type Launcher, type Launching } from './launch.rules.js';

/** Begins units of course packages, each as its standard has it. */
@Injectable()
export class LaunchService {
  private readonly launchers: Record<Standard, Launcher>;

  constructor(
    private readonly units: EnrolledUnits,
    private readonly packages: CoursePackageQueries,
    private readonly config: Config,
    scorm: ScormLaunch,
    cmi5: Cmi5Launch,
  ) {
    this.launchers = { 'scorm-1.2': scorm, 'scorm-2004': scorm, cmi5 };
  }

  /** @throws NotFound when it is not the employee's own, or no unit */
  async launch(viewer: Viewer, enrolmentId: string, exerciseId: string, came: Came, launchMode?: LaunchMode): Promise<string> {
    const { unit, exerciseIri } = await this.units.find(viewer, enrolmentId, exerciseId);
    return this.begin({ unit, exerciseIri, language: viewer.language, learner: { employeeId: viewer.employeeId, enrolmentId, exerciseId }, came, launchMode });
  }

  /** As an employee would meet it, without a trace. @throws NotFound */
  async preview(viewer: Viewer, unitId: string, came: Came): Promise<string> {
    return this.begin({ unit: await this.packages.unit(unitId), exerciseIri: `${this.config.url}/xapi/activities/unit/${unitId}`, language: viewer.language, learner: null, came });
  }

  private begin(launching: Launching): Promise<string> {
    return this.launchers[launching.unit.standard].launch(launching);
  }
}
