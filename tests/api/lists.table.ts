/** Every list of the api: how its rows are counted in `Content-Range`, and what it can be filtered by besides `id`. */
export interface List {
  readonly resource: string;
  readonly filters: readonly string[];
}

export const LISTS: readonly List[] = [
  { resource: 'employees', filters: ['q', 'orgUnitId'] },
  { resource: 'positions', filters: ['employeeId', 'orgUnitId'] },
  { resource: 'org-units', filters: ['q', 'parentId'] },
  { resource: 'role-grants', filters: ['q', 'role', 'employeeId', 'orgUnitId'] },
  { resource: 'roster-imports', filters: [] },
  { resource: 'lrs-clients', filters: ['q', 'isRevoked'] },
  { resource: 'assignments', filters: ['orgUnitId', 'subjectId'] },
  { resource: 'goals', filters: ['q', 'orgUnitId'] },
  { resource: 'frameworks', filters: ['q'] },
  { resource: 'competences', filters: ['q', 'frameworkId'] },
  { resource: 'courses', filters: ['q'] },
  { resource: 'lessons', filters: ['q', 'courseId'] },
  { resource: 'exercises', filters: ['q', 'courseId', 'lessonId', 'library'] },
  { resource: 'drafts', filters: ['q'] },
  { resource: 'withdrawals', filters: ['q'] },
  { resource: 'learning-paths', filters: ['q'] },
  { resource: 'toolkits', filters: ['q', 'situation'] },
  { resource: 'h5p-libraries', filters: ['q', 'isUsed'] },
  { resource: 'h5p-upgrades', filters: ['library'] },
  { resource: 'h5p-packages', filters: ['q'] },
  { resource: 'course-packages', filters: ['q'] },
];
