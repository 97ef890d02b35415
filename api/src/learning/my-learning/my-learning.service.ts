import { Injectable } from '@nestjs/common';
import { CourseQueries, type CourseVersionView, PathQueries, type PublishedCourse, WithdrawalQueries, type WithdrawnCourse } from '../../catalogue/index.js';
import { osloDay } from '../../platform/index.js';
import { type Viewer } from '../../people/index.js';
import { AssignmentQueries } from '../assignment/assignment.queries.js';
import { WaiverQueries } from '../cmi5/waiver.queries.js';
import { courseUnknown, pathUnknown } from '../enrolment/enrolment.errors.js';
import { staysFor } from '../withdrawal-reach/withdrawal-reach.rules.js';
import { type AskedDto, type CourseCard, type MyCourseDto, type MyCoursesDto, type MyCoursesQuery, type MyLearningDto, type MyPathDto } from './my-learning.dto.js';
import { type LearningState, MyLearningQueries } from './my-learning.queries.js';
import { askedOf, cardOf, isOpen, nextLessonOf, nextStepOf, pathCardOf, todoOf } from './my-learning.rules.js';

const SUGGESTIONS = 2;
const NOT_BEGUN: LearningState = { enrolments: new Map(), lessons: new Map(), versions: new Set(), courses: new Map(), paths: new Map(), pathVersions: new Set() };

/** One employee's own view of what to learn. */
@Injectable()
export class MyLearningService {
  constructor(
    private readonly courses: CourseQueries,
    private readonly paths: PathQueries,
    private readonly queries: MyLearningQueries,
    private readonly assignments: AssignmentQueries,
    private readonly withdrawals: WithdrawalQueries,
    private readonly waivers: WaiverQueries,
  ) {}

  async overview(viewer: Viewer): Promise<MyLearningDto> {
    const today = osloDay(new Date());
    const [state, published, asked] = await Promise.all([this.queries.stateOf(viewer.employeeId), this.paths.allPublished(viewer.language), this.assignments.ofEmployee(viewer.employeeId, today)]);
    const { courses, cards } = await this.cardsOf(viewer, state);
    const paths = new Map(published.map((path) => [path.id, pathCardOf(path, cards, state)]));
    const todo = todoOf(asked, cards, paths, today);
    const underWay = [...state.enrolments.keys()].flatMap((id) => cards.get(id) ?? []).filter(isOpen);
    const spokenFor = new Set([...state.enrolments.keys(), ...todo.flatMap((item) => (item.kind === 'path' ? item.path.courses.map(({ id }) => id) : [item.course.id]))]);
    return {
      next: nextStepOf(courses, state, underWay, todo),
      todo,
      underWay,
      recommended: [...cards.values()].filter(({ id }) => !spokenFor.has(id)).slice(0, SUGGESTIONS),
      done: [...state.courses.keys()].flatMap((id) => cards.get(id) ?? []),
    };
  }

  /** Every course in use, in the strategy's order; what is kept for those who have begun, though it is out of use, is not offered. */
  async allCourses(viewer: Viewer, { competence, range: [first, last] }: MyCoursesQuery): Promise<MyCoursesDto> {
    const [state, published] = await Promise.all([this.queries.stateOf(viewer.employeeId), this.courses.allPublished()]);
    const views = await this.viewsOf(viewer, state, published);
    const meant = competence === undefined ? views : views.filter(({ contributions }) => contributions.some((each) => each.competence === competence));
    return {
      count: meant.length,
      courses: meant.slice(first, last + 1).map((view) => cardOf(view, state)),
      competences: [...new Set(views.flatMap(({ contributions }) => contributions.map((each) => each.competence)))],
    };
  }

  async path(viewer: Viewer, slug: string): Promise<MyPathDto> {
    const path = await this.paths.published(slug, viewer.language);
    if (!path) throw pathUnknown();
    const state = await this.queries.stateOf(viewer.employeeId);
    const { cards } = await this.cardsOf(viewer, state);
    return { ...pathCardOf(path, cards, state), asked: await this.askedFor(viewer, [path.id]), stewardship: path.stewardship, credits: await this.paths.credits(path.versionId) };
  }

  /** A version of a path, in force or not, as it is met by somebody who has not begun: for those who write. */
  async pathVersion(viewer: Viewer, versionId: string, language: string): Promise<MyPathDto> {
    const path = await this.paths.version(versionId, language);
    if (!path) throw pathUnknown();
    const { cards } = await this.cardsOf(viewer, NOT_BEGUN);
    return { ...pathCardOf(path, cards, NOT_BEGUN), asked: [], stewardship: path.stewardship, credits: await this.paths.credits(path.versionId) };
  }

  async course(viewer: Viewer, slug: string): Promise<MyCourseDto> {
    const state = await this.queries.stateOf(viewer.employeeId);
    const inUse = await this.courses.published(slug);
    const withdrawn = inUse ? undefined : (await this.withdrawn(state)).find((one) => one.slug === slug);
    const published = inUse ?? withdrawn;
    if (!published) throw courseUnknown();
    const enrolment = state.enrolments.get(published.courseId);
    const [course, paths] = await Promise.all([
      this.courses.version(enrolment?.versionId ?? published.versionId, viewer.language),
      this.paths.containing(published.courseId, viewer.language),
    ]);
    const { introduction, outcomes, sources, contributions, stewardship, credits, number: version } = course;
    const doneAt = state.lessons.get(course.versionId);
    const waived = enrolment ? await this.waivers.waivedIn(enrolment.id, course.lessons.flatMap(({ exercises }) => exercises)) : new Set<string>();
    return {
      ...cardOf(course, state, withdrawn?.leaves === 'end'),
      introduction,
      outcomes,
      sources,
      contributions,
      stewardship,
      credits: [...credits],
      version,
      enrolmentId: enrolment?.id ?? null,
      asked: await this.askedFor(viewer, [published.courseId, ...paths.map(({ id }) => id)]),
      exercises: course.lessons.reduce((sum, { exercises }) => sum + exercises.length, 0),
      lessons: course.lessons.map(({ id, slug: lesson, title, kind, minutes, exercises }) => ({
        id, slug: lesson, title, kind, minutes, exercises: exercises.length, completedAt: doneAt?.get(id)?.toISOString() ?? null, isWaived: exercises.length > 0 && exercises.every((one) => waived.has(one.id)),
      })),
      nextLesson: (nextLessonOf(course, state) ?? course.lessons[0])?.slug ?? '',
      paths: paths.map((path) => ({ slug: path.slug, title: path.title })),
    };
  }

  /** Courses that are out of use, but not for this employee. */
  private async withdrawn(state: LearningState): Promise<WithdrawnCourse[]> {
    const courses = await this.withdrawals.courses();
    return courses.filter(({ courseId, leaves }) => staysFor(leaves, { isBegun: state.enrolments.has(courseId), isCompleted: state.courses.has(courseId) }));
  }

  /** Every course there is for this employee, in the version begun where one is. */
  private async cardsOf(viewer: Viewer, state: LearningState): Promise<{ courses: Map<string, CourseVersionView>; cards: Map<string, CourseCard> }> {
    const [published, withdrawn] = await Promise.all([this.courses.allPublished(), this.withdrawn(state)]);
    const views = await this.viewsOf(viewer, state, [...published, ...withdrawn]);
    const ended = new Set(withdrawn.flatMap(({ courseId, leaves }) => (leaves === 'end' ? courseId : [])));
    return { courses: new Map(views.map((view) => [view.courseId, view])), cards: new Map(views.map((view) => [view.courseId, cardOf(view, state, ended.has(view.courseId))])) };
  }

  /** Each in the version begun, where one is. */
  private viewsOf(viewer: Viewer, { enrolments }: LearningState, courses: readonly PublishedCourse[]): Promise<CourseVersionView[]> {
    return Promise.all(courses.map(({ courseId, versionId }) => this.courses.version(enrolments.get(courseId)?.versionId ?? versionId, viewer.language)));
  }

  private async askedFor(viewer: Viewer, subjectIds: readonly string[]): Promise<AskedDto[]> {
    const today = osloDay(new Date());
    const asked = await this.assignments.ofEmployee(viewer.employeeId, today);
    return asked.filter(({ subjectId }) => subjectIds.includes(subjectId)).map((assignment) => askedOf(assignment, today));
  }
}
