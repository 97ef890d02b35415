// What the api gives and takes; types only, so nothing of the api reaches the browser.
export type { Licence, SearchAnswer, SearchHit, SearchKind, TextPart, ToolkitDetailDto, ToolkitDto } from '@spor/api/catalogue';
export type { EvidenceDto, MyCompetenceDto, MyCoursePageDto as MyCourseDto, MyCoursesPageDto as MyCoursesDto } from '@spor/api/competence';
export type {
  AskedDto,
  Assign,
  AssignableDto,
  AssignmentDto,
  AssignmentPreviewDto,
  CourseCard,
  LaunchDto,
  MyLearningDto,
  MyLessonDto,
  MyPathDto,
  PathCard,
  Progress,
  RecordedDto,
  StartedDto,
  StatementDto,
  TeamDto,
  TodoDto,
} from '@spor/api/learning';
export type { EmployeeDto, Language, MyDataDto, MyDataRequestDto, OrgUnitDto, RoleName, SignInOptions, ViewerDto, WhoIsSignedIn } from '@spor/api/people';
export type { ConnectedOwnToolDto, ConnectOwnTool, OwnToolDto, OwnToolsDto } from '@spor/api/records';
export type { LiveEvent } from '@spor/api/platform';
