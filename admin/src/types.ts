import type { EmployeeDto, OrgUnitDto, PositionDto } from '@spor/api/people';

/** The shapes the api speaks in, from the api itself: a change there is a type error here. */
export type { Language, RoleName, UnitRef, ViewerDto, EmployeeDto, PositionDto, OrgUnitDto, RoleGrantDto, RosterImportDto, RowResult, WhoIsSignedIn, ErasurePreviewDto, PrivacyDto } from '@spor/api/people';
export type { CoursePackageDto, CourseDetailDto, CourseDto, EditorStateDto, ExerciseDto, FrameDto, LearningPathDto, LessonBlock, LessonDetailDto, LessonDto, LessonKind, LibraryDetailDto, LibraryDto, LibraryUse, PlayerDto, ToolkitDetailDto, ToolkitDto, WithdrawalDto, UpgradeDto, UpgradePlanDto, UpgradeTrialDto } from '@spor/api/catalogue';
export type { CompetenceDto, FrameworkDetailDto, FrameworkDto, FrameworkTableDto, GoalDto, WithdrawalEffectDto, WriteGoal, GoalChangeDto } from '@spor/api/competence';
export type { GoalBoardDto, GoalFiguresDto, GoalPreviewDto, GoalTrailDto, StatementEffectDto } from '@spor/api/insight';
export type { HistoryDto, HistoryVersionDto, LaunchDto, StatementDto, StatementRowDto, StatementsDto, VerbDto, WaiveUnit } from '@spor/api/learning';
export type { CreatedLrsClientDto, ForwardingDto, LookDto, LrsClientDto, OwnToolsInUseDto } from '@spor/api/records';
export type { LiveEvent } from '@spor/api/platform';

export type WriteEmployee = Pick<EmployeeDto, 'employeeNumber' | 'givenName' | 'familyName' | 'email' | 'language'>;
export type WritePosition = Pick<PositionDto, 'title' | 'startsOn' | 'endsOn'> & { orgUnitId: string };
export type WriteOrgUnit = Pick<OrgUnitDto, 'code' | 'name' | 'parentId'>;
