/** The shapes the api speaks in, from the api itself: a change there is a type error here. */
export type { Language, RoleName, UnitRef, ViewerDto } from '../../api/src/people/access/viewer.dto.js';
export type { EmployeeDto, PositionDto, WriteEmployee, WritePosition } from '../../api/src/people/employee/employee.dto.js';
export type { OrgUnitDto, WriteOrgUnit } from '../../api/src/people/org-unit/org-unit.dto.js';
export type { GrantRole, RoleGrantDto } from '../../api/src/people/role/role.dto.js';
export type { RosterImportDto, RowResult } from '../../api/src/people/roster-import/roster-import.dto.js';
export type { CourseDetailDto, CourseDto, LessonKind } from '../../api/src/catalogue/course/course.dto.js';
export type { LessonBlock, LessonDetailDto, LessonDto } from '../../api/src/catalogue/lesson/lesson.dto.js';
export type { ExerciseDto, PlayerDto } from '../../api/src/catalogue/exercise/exercise.dto.js';
export type { LearningPathDto } from '../../api/src/catalogue/learning-path/learning-path.dto.js';
export type { ToolkitDetailDto, ToolkitDto } from '../../api/src/catalogue/toolkit/toolkit.dto.js';
export type { CompetenceDto, FrameworkDto } from '../../api/src/competence/framework/framework.dto.js';
export type { GoalDto, WriteGoal } from '../../api/src/competence/goal/goal.dto.js';
export type { GoalBoardDto, GoalFiguresDto } from '../../api/src/insight/dashboard/dashboard.dto.js';
export type { LiveEvent } from '../../api/src/platform/live/live.dto.js';
