import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ApiError, listOf, read, write } from './api.js';
import type { CoursesWish } from './parts/courses-address.js';
import { isEnough, type Search } from './parts/search-address.js';
import { rememberedViewer, rememberViewer } from './viewer-memory.js';
import type {
  Assign,
  AssignableDto,
  AssignmentPreviewDto,
  EmployeeDto,
  EvidenceDto,
  MyCompetenceDto,
  MyCourseDto,
  MyCoursesDto,
  MyDataDto,
  MyDataRequestDto,
  MyLearningDto,
  MyLessonDto,
  MyPathDto,
  OrgUnitDto,
  OwnToolsDto,
  SearchAnswer,
  SignInOptions,
  StatementDto,
  TeamDto,
  ToolkitDetailDto,
  ToolkitDto,
  WhoIsSignedIn,
} from './types.js';

const MINUTE = 60_000;
const seg = encodeURIComponent;

// The first part of every key is the topic that `/api/live` names, so that one event renews what it concerns.
export const viewerQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async () => {
      const { viewer } = await read<WhoIsSignedIn>('/sign-in/viewer');
      if (viewer === null) throw new ApiError(401, 'http.not-signed-in', '');
      return rememberViewer(viewer);
    },
    staleTime: 10 * MINUTE,
    ...rememberedViewer(),
  });
export const signInOptionsQuery = () => queryOptions({ queryKey: ['sign-in-options'], queryFn: () => read<SignInOptions>('/sign-in/options'), staleTime: 10 * MINUTE });
export const myDataQuery = () => queryOptions({ queryKey: ['my-data'], queryFn: () => read<MyDataDto>('/me/data') });

export const dataRequestQuery = () => queryOptions({ queryKey: ['my-data-request'], queryFn: () => read<MyDataRequestDto>('/me/data/request') });
export const myToolsQuery = () => queryOptions({ queryKey: ['my-tools'], queryFn: () => read<OwnToolsDto>('/me/tools') });

export const myLearningQuery = () => queryOptions({ queryKey: ['my-learning'], queryFn: () => read<MyLearningDto>('/my-learning') });
export const pathQuery = (slug: string) => queryOptions({ queryKey: ['my-learning', 'path', slug], queryFn: () => read<MyPathDto>(`/my-learning/paths/${seg(slug)}`) });
/** While the next answer is on its way, the last one stays. */
export const coursesQuery = ({ competence, count }: CoursesWish) =>
  queryOptions({
    queryKey: ['my-learning', 'courses', competence ?? null, count],
    queryFn: () => read<MyCoursesDto>(`/my-learning/courses?${new URLSearchParams({ range: `[0,${count - 1}]`, ...(competence === undefined ? {} : { competence }) })}`),
    placeholderData: keepPreviousData,
  });
export const courseQuery = (slug: string) => queryOptions({ queryKey: ['my-learning', 'course', slug], queryFn: () => read<MyCourseDto>(`/my-learning/courses/${seg(slug)}`) });
export const lessonQuery = (slug: string, lesson: string) =>
  queryOptions({
    queryKey: ['my-learning', 'lesson', slug, lesson],
    queryFn: () => read<MyLessonDto>(`/my-learning/courses/${seg(slug)}/lessons/${seg(lesson)}`),
  });

/** Fetched once: a new player would start an exercise over while somebody tries it. */
export const draftLessonQuery = (draftId: string, lesson: string, language: string) =>
  queryOptions({ queryKey: ['draft-lesson', draftId, lesson, language], queryFn: () => read<MyLessonDto>(`/drafts/${seg(draftId)}/lessons/${seg(lesson)}?language=${seg(language)}`), staleTime: Infinity, gcTime: 0 });

export const versionLessonQuery = (publicationId: string, lesson: string, language: string) =>
  queryOptions({ queryKey: ['version-lesson', publicationId, lesson, language], queryFn: () => read<MyLessonDto>(`/publications/${seg(publicationId)}/lessons/${seg(lesson)}?language=${seg(language)}`), staleTime: Infinity, gcTime: 0 });

export const toolkitVersionQuery = (publicationId: string, language: string) =>
  queryOptions({ queryKey: ['version-toolkit', publicationId, language], queryFn: () => read<ToolkitDetailDto>(`/publications/${seg(publicationId)}/toolkit?language=${seg(language)}`), staleTime: Infinity, gcTime: 0 });
export const pathVersionQuery = (publicationId: string, language: string) =>
  queryOptions({ queryKey: ['version-path', publicationId, language], queryFn: () => read<MyPathDto>(`/publications/${seg(publicationId)}/path?language=${seg(language)}`), staleTime: Infinity, gcTime: 0 });

export const competenceQuery = () => queryOptions({ queryKey: ['my-competence'], queryFn: () => read<MyCompetenceDto>('/my-competence') });
export const evidenceQuery = (key: string) => queryOptions({ queryKey: ['my-competence', 'evidence', key], queryFn: () => read<EvidenceDto>(`/my-competence/${seg(key)}/evidence`) });
/** What never changes but by what follows from it. */
export const statementQuery = (id: string) => queryOptions({ queryKey: ['my-statement', id], queryFn: () => read<StatementDto>(`/me/statements/${seg(id)}`) });

export const toolkitsQuery = () => queryOptions({ queryKey: ['toolkits'], queryFn: () => read<ToolkitDto[]>(listOf('/toolkits', {}, 199, 'title')), staleTime: 5 * MINUTE });
export const toolkitQuery = (slug: string) => queryOptions({ queryKey: ['toolkits', slug], queryFn: () => read<ToolkitDetailDto>(`/toolkits/${seg(slug)}`), staleTime: 5 * MINUTE });

/** While the next answer is on its way, the last one stays. */
export const searchQuery = ({ q, kind, count }: Search) =>
  queryOptions({
    queryKey: ['search', q.trim(), kind, count],
    queryFn: () => read<SearchAnswer>(`/search?${new URLSearchParams({ q: q.trim(), range: `[0,${count - 1}]`, ...(kind === undefined ? {} : { kind }) })}`),
    enabled: isEnough(q),
    placeholderData: keepPreviousData,
    staleTime: MINUTE,
  });

export const teamQuery = (unit: string | null) => queryOptions({ queryKey: ['team', unit], queryFn: () => read<TeamDto>(unit === null ? '/team' : `/team?orgUnit=${seg(unit)}`) });
export const assignableQuery = () => queryOptions({ queryKey: ['assignable'], queryFn: () => read<AssignableDto>('/assignable'), staleTime: 5 * MINUTE });
export const previewQuery = (wish: Assign) =>
  queryOptions({ queryKey: ['team', 'preview', wish.subject, wish.target], queryFn: () => write<AssignmentPreviewDto>('POST', '/assignments/previews', wish) });
export const unitsQuery = (q: string) => queryOptions({ queryKey: ['org-units', q], queryFn: () => read<OrgUnitDto[]>(listOf('/org-units', q === '' ? {} : { q }, 19, 'name')), placeholderData: keepPreviousData });
export const employeesQuery = (q: string) => queryOptions({ queryKey: ['employees', q], queryFn: () => read<EmployeeDto[]>(listOf('/employees', q === '' ? {} : { q }, 19, 'name')), placeholderData: keepPreviousData });
