import { Injectable } from '@nestjs/common';
import { type Viewer } from '../../people/index.js';
import { type RecordedDto } from '../attempt/attempt.dto.js';
import { AttemptService } from '../attempt/attempt.service.js';
import { exerciseUnknown } from '../enrolment/enrolment.errors.js';
import { EnrolledUnits } from '../launch/enrolled-unit.service.js';
import { type ScormCommit } from './scorm.dto.js';
import { isScorm, stateAfter } from './scorm-state.rules.js';
import { ScormStates } from './scorm-states.service.js';
import { statementsOf } from './scorm-statements.rules.js';

/** Makes statements of what a SCO tells, and keeps where the employee was. */
@Injectable()
export class ScormCommits {
  constructor(
    private readonly units: EnrolledUnits,
    private readonly attempts: AttemptService,
    private readonly states: ScormStates,
  ) {}

  /** @throws NotFound when it is not the employee's own, or no SCO */
  async take(viewer: Viewer, enrolmentId: string, exerciseId: string, commit: ScormCommit): Promise<RecordedDto> {
    const { unit, exerciseIri } = await this.units.find(viewer, enrolmentId, exerciseId);
    if (!isScorm(unit.standard)) throw exerciseUnknown();
    const place = { employeeId: viewer.employeeId, registration: enrolmentId, exerciseIri, unitId: unit.id };
    const before = await this.states.get(place);
    const after = this.states.checked(stateAfter(before, commit));
    // First what is recorded, then what it is compared with: if it breaks off between, the same commit says the same again, once.
    const recorded = await this.attempts.recordAll(viewer, enrolmentId, exerciseId, commit.commitId, statementsOf(unit, exerciseIri, before, commit));
    await this.states.put(place, after);
    return recorded;
  }
}
