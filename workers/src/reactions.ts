import { BroughtBack, CatalogueSearchIndex, CoursePublished, PathPublished, ToolkitPublished, Withdrawn } from '@spor/api/catalogue';
import { AttainmentsChanged, AttainmentService, audienceOfPath, CompetenceSearchIndex, ContributionsChanged, ContributionService, FrameworkPublished, GoalSet, PublicationReach } from '@spor/api/competence';
import { SnapshotService } from '@spor/api/insight';
import { AssignmentMade, AssignmentWithdrawn, CourseCompleted, PathCarryOverService, PathCompleted } from '@spor/api/learning';
import { EmployeeErased, EmployeeIdentified, LeaderRoleChanged, OrgUnitMoved, PositionChanged, RosterImported } from '@spor/api/people';
import { ActorTies, StatementErasure } from '@spor/api/records';
import { when } from './runtime/reaction.js';

/** What follows from what: one fact, one consequence, one line. */
export const reactions = [
  when(CoursePublished, ContributionService, 'take', (contributions, { courseVersionId }) => contributions.take(courseVersionId)),
  when(CoursePublished, PublicationReach, 'ofCourse', (reach, { courseVersionId }) => reach.ofCourse(courseVersionId)),
  when(CoursePublished, CatalogueSearchIndex, 'reflect', (search, { courseId }) => search.reflect('course', courseId)),
  when(PathPublished, PublicationReach, 'ofPath', (reach, { learningPathId }) => reach.ofPath(learningPathId)),
  when(PathPublished, CatalogueSearchIndex, 'reflect', (search, { learningPathId }) => search.reflect('path', learningPathId)),
  when(ToolkitPublished, CatalogueSearchIndex, 'reflect', (search, { toolkitId }) => search.reflect('toolkit', toolkitId)),
  when(Withdrawn, PathCarryOverService, 'goOnWithout', (paths, { kind, subjectId }) => paths.goOnWithout(kind, subjectId)),
  when(Withdrawn, CatalogueSearchIndex, 'reflect', (search, { kind, subjectId }) => search.reflect(kind, subjectId)),
  when(BroughtBack, CatalogueSearchIndex, 'reflect', (search, { kind, subjectId }) => search.reflect(kind, subjectId)),
  when(FrameworkPublished, CompetenceSearchIndex, 'reflect', (search, { frameworkId }) => search.reflect(frameworkId)),
  when(FrameworkPublished, ContributionService, 'takeAll', async (contributions) => void (await contributions.takeAll())),
  when(ContributionsChanged, AttainmentService, 'awardForVersion', (attainments, { courseVersionId }) => attainments.awardForVersion(courseVersionId)),
  when(CourseCompleted, AttainmentService, 'awardFor', (attainments, { completionId }) => attainments.awardFor(completionId)),
  when(AttainmentsChanged, SnapshotService, 'reflect', (snapshots, { employeeId, attainmentIds }) => snapshots.reflect(employeeId, attainmentIds)),
  when(GoalSet, SnapshotService, 'recount', (snapshots, { goalId }) => snapshots.recount(goalId)),
  when(EmployeeIdentified, ActorTies, 'decideFor', (ties, { employeeId }) => ties.decideFor(employeeId)),
  when(PositionChanged, ActorTies, 'decideFor', (ties, { employeeId }) => ties.decideFor(employeeId)),
  when(EmployeeErased, StatementErasure, 'sweep', (erasure, { pseudonym }) => erasure.sweep(pseudonym)),
  when(RosterImported, ActorTies, 'decideForAll', (ties) => ties.decideForAll()),
  when(PositionChanged, SnapshotService, 'recountAll', (snapshots) => snapshots.recountAll()),
  when(LeaderRoleChanged, SnapshotService, 'recountAudience', (snapshots) => snapshots.recountAudience('leaders')),
  when(AssignmentMade, SnapshotService, 'recountAsked', (snapshots, { assignmentId }) => snapshots.recountAsked(assignmentId)),
  when(AssignmentWithdrawn, SnapshotService, 'recountAsked', (snapshots, { assignmentId }) => snapshots.recountAsked(assignmentId)),
  when(PathCompleted, SnapshotService, 'recountCompleted', (snapshots, { subjectId }) => snapshots.recountCompleted(subjectId), ({ subjectId }) => audienceOfPath(subjectId) !== undefined),
  when(OrgUnitMoved, SnapshotService, 'recountAll', (snapshots) => snapshots.recountAll()),
  when(RosterImported, SnapshotService, 'recountAll', (snapshots) => snapshots.recountAll()),
];

/** Facts that are kept, and that nothing follows from yet. */
export const recordedOnly = [];
