import { Injectable } from '@nestjs/common';
import { CourseQueries } from '../../catalogue/index.js';
import { osloDay } from '../../platform/index.js';
import { Scope, type Viewer } from '../../people/index.js';
import { AssignmentQueries } from '../assignment/assignment.queries.js';
import { AssignmentService } from '../assignment/assignment.service.js';
import { SubjectService } from '../assignment/subject.service.js';
import { type TeamDto } from './team.dto.js';
import { teamUnknown } from './team.errors.js';
import { TeamQueries } from './team.queries.js';
import { askedStateOf, type PersonProgress } from './team.rules.js';

const NOBODY = { people: 0, underWay: 0, overdue: 0, completed: 0 };

/** *Mitt team*: one unit of the leader's at a time; whoever lies outside does not exist. */
@Injectable()
export class TeamService {
  constructor(
    private readonly queries: TeamQueries,
    private readonly assignmentQueries: AssignmentQueries,
    private readonly assignments: AssignmentService,
    private readonly subjects: SubjectService,
    private readonly courses: CourseQueries,
    private readonly scope: Scope,
  ) {}

  async team(viewer: Viewer, orgUnitId: string | undefined): Promise<TeamDto> {
    const today = osloDay(new Date());
    const led = await this.queries.units(viewer.topUnits('leader'));
    const unit = orgUnitId ? await this.within(viewer, orgUnitId) : led[0];
    if (!unit) throw teamUnknown();
    const below = await this.queries.below(unit.id);
    const [counts, breadcrumb, people, assignments] = await Promise.all([
      this.queries.counts([unit.id, ...below.map(({ id }) => id)], today),
      this.queries.above(unit.id, led.map(({ id }) => id)),
      this.people(viewer, unit.id, today),
      this.assignmentQueries.ofUnit(unit.id, today),
    ]);
    return {
      led,
      unit,
      breadcrumb,
      counts: counts.get(unit.id) ?? NOBODY,
      units: below.map((each) => ({ ...each, ...(counts.get(each.id) ?? NOBODY) })),
      people,
      assignments: await this.assignments.toldAll(viewer, assignments),
    };
  }

  private async within(viewer: Viewer, orgUnitId: string) {
    await this.scope.requireUnit(viewer, ['leader'], orgUnitId);
    return this.queries.unit(orgUnitId);
  }

  private async people(viewer: Viewer, unitId: string, today: string): Promise<TeamDto['people']> {
    const people = await this.queries.people(unitId, today);
    const [asked, progress, subjects] = await Promise.all([
      this.queries.asked(unitId, today),
      this.queries.progress(people.map(({ id }) => id)).then((rows) => this.withLessons(viewer, rows)),
      this.subjects.all(viewer.language),
    ]);
    return people.map((person) => {
      const own = progress.filter(({ employeeId }) => employeeId === person.id);
      const assigned = asked
        .filter(({ employeeId }) => employeeId === person.id)
        .flatMap((each) => {
          const subject = subjects.get(each.subjectId);
          return subject ? [{ title: subject.title, dueOn: each.dueOn, ...askedStateOf(each, subject, own, today) }] : [];
        });
      const having = (state: string) => assigned.filter((each) => each.state === state).length;
      return { ...person, overdue: having('overdue'), completed: having('completed'), assigned };
    });
  }

  private async withLessons(viewer: Viewer, rows: Awaited<ReturnType<TeamQueries['progress']>>): Promise<PersonProgress[]> {
    return Promise.all(rows.map(async (row) => ({ ...row, of: (await this.courses.version(row.versionId, viewer.language)).lessons.length })));
  }
}
