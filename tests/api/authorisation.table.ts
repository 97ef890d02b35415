/**
 * Who may do what: one row for each route. A new route without a row fails the tests, and so does a row without a route.
 *
 * For each role: `open`, or the status it is refused with. Nobody is somebody who is not signed in; an employee holds no
 * role beyond that; the other roles are held for the whole municipality.
 *
 * `elsewhere` is what somebody gets who may use the route, but whose role is for another part of the municipality:
 *   404   it does not exist for them        own    the list holds their own part only
 *   403   it is for the whole only          -      the route knows no parts
 *
 * Nobody's session opens the record store: its callers are programs, with a key of their own.
 */
export const TABLE = `
route                                                              nobody employee leader hr   editor administrator elsewhere

GET /health/live                                                   open   open     open   open open   open          -
GET /health/ready                                                  open   open     open   open open   open          -
GET /metrics                                                       404    404      404    404  404    404           -
GET /*                                                             open   open     open   open open   open          -
GET /api/docs/*                                                    open   open     open   open open   open          -
GET /api/openapi.json                                              open   open     open   open open   open          -
GET /api/openapi.yaml                                              open   open     open   open open   open          -
ANY /api/job-board/*                                               401    403      403    403  403    open          403

POST /api/sign-in                                                  open   open     open   open open   open          -
POST /api/sign-out                                                 open   open     open   open open   open          -
GET /api/sign-in/options                                           open   open     open   open open   open          -
GET /api/sign-in/viewer                                            open   open     open   open open   open          -
GET /api/sign-in/employer                                          open   open     open   open open   open          -
GET /api/sign-in/employer/callback                                 open   open     open   open open   open          -

GET /api/me                                                        401    open     open   open open   open          -
PATCH /api/me                                                      401    open     open   open open   open          -
GET /api/me/data                                                   401    open     open   open open   open          -
GET /api/me/data/download                                          401    open     open   open open   open          -
GET /api/me/statements/:id                                         401    open     open   open open   open          -
GET /api/live                                                      401    open     open   open open   open          -

GET /api/my-learning                                               401    open     open   open open   open          -
GET /api/my-learning/paths/:slug                                   401    open     open   open open   open          -
GET /api/my-learning/courses                                       401    open     open   open open   open          -
GET /api/my-learning/courses/:slug                                 401    open     open   open open   open          -
POST /api/my-learning/courses/:slug/enrolments                     401    open     open   open open   open          -
GET /api/my-learning/courses/:slug/lessons/:lesson                 401    open     open   open open   open          -
POST /api/enrolments/:enrolmentId/exercises/:exerciseId/statements 401    open     open   open open   open          404
POST /api/enrolments/:enrolmentId/exercises/:exerciseId/completions 401   open     open   open open   open          404
POST /api/enrolments/:enrolmentId/exercises/:exerciseId/commits     401   open     open   open open   open          404
POST /api/enrolments/:enrolmentId/exercises/:exerciseId/launches    401   open     open   open open   open          404
POST /api/enrolments/:enrolmentId/lessons/:lessonId/readings       401    open     open   open open   open          404
GET /api/my-competence                                             401    open     open   open open   open          -
GET /api/my-competence/record                                      401    open     open   open open   open          -
GET /api/my-competence/:key/evidence                               401    open     open   open open   open          -
GET /api/search                                                    401    open     open   open open   open          -
GET /api/toolkits                                                  401    open     open   open open   open          -
GET /api/toolkits/:idOrSlug                                        401    open     open   open open   open          -
GET /api/media/:file                                               401    open     open   open open   open          -

GET /api/team                                                      401    403      open   403  403    403           404
GET /api/assignable                                                401    403      open   403  403    403           -
POST /api/assignments/previews                                     401    403      open   403  403    403           404
POST /api/assignments                                              401    403      open   403  403    403           404
GET /api/assignments                                               401    403      open   403  403    403           own
DELETE /api/assignments/:id                                        401    403      open   403  403    403           404

GET /api/goals                                                     401    403      403    open 403    403           own
POST /api/goals                                                    401    403      403    open 403    403           404
GET /api/goals/:id                                                 401    403      403    open 403    403           404
PUT /api/goals/:id                                                 401    403      403    open 403    403           404
GET /api/goals/:id/changes                                         401    403      403    open 403    403           404
POST /api/goals/:id/endings                                        401    403      403    open 403    403           404
DELETE /api/goals/:id/endings                                      401    403      403    open 403    403           404
DELETE /api/goals/:id                                              401    403      403    open 403    403           404
GET /api/goal-preview                                              401    403      403    open 403    403           404
GET /api/goal-board                                                401    403      403    open 403    403           own
GET /api/goal-board/:goalId                                        401    403      403    open 403    403           404

GET /api/courses                                                   401    403      403    open open   open          -
GET /api/courses/:id                                               401    403      403    open open   open          -
GET /api/learning-paths                                            401    403      403    open open   open          -
GET /api/learning-paths/:id                                        401    403      403    open open   open          -
GET /api/frameworks                                                401    403      403    open open   open          -
GET /api/frameworks/:id                                            401    403      403    open open   open          -
GET /api/competences                                               401    403      403    open open   open          -
GET /api/competences/:id                                           401    403      403    open open   open          -
GET /api/lessons                                                   401    403      403    403  open   open          -
GET /api/lessons/:id                                               401    403      403    403  open   open          -
GET /api/exercises                                                 401    403      403    403  open   open          -
GET /api/exercises/:id                                             401    403      403    403  open   open          -
GET /api/exercises/:id/package                                     401    403      403    403  open   open          -
POST /api/exercises/:id/previews                                   401    403      403    403  open   open          -
GET /api/h5p-libraries                                             401    403      403    403  open   open          -
GET /api/h5p-libraries/:name                                        401    403      403    403  open   open          -
DELETE /api/h5p-libraries/:name                                     401    403      403    403  403    open          403
GET /api/h5p-libraries/:name/semantics                             401    403      403    403  open   open          -
GET /api/h5p-libraries/:name/upgrade                                401    403      403    403  403    open          403
GET /api/h5p-upgrades                                               401    403      403    403  open   open          -
POST /api/h5p-upgrades                                              401    403      403    403  403    open          403
POST /api/h5p-upgrades/trials                                       401    403      403    403  403    open          403
POST /api/h5p-upgrades/:id/rollbacks                                401    403      403    403  403    open          403
GET /api/drafts                                                    401    403      403    403  open   403           -
POST /api/drafts                                                   401    403      403    403  open   403           -
GET /api/drafts/:id                                                401    403      403    403  open   403           -
DELETE /api/drafts/:id                                             401    403      403    403  open   403           -
GET /api/drafts/:id/check                                          401    403      403    403  open   403           -
GET /api/editor-home                                               401    403      403    403  open   403           -
GET /api/draft-hits                                                401    403      403    403  open   403           -
GET /api/drafts/:id/effect                                         401    403      403    403  open   403           -
GET /api/drafts/:id/framework-effect                              401    403      403    403  open   403           -
GET /api/drafts/:id/framework                                     401    403      403    403  open   403           -
GET /api/drafts/:id/lessons/:slug                                  401    403      403    403  open   403           -
POST /api/exercise-previews                                        401    403      403    403  open   403           -
PUT /api/drafts/:id/files                                          401    403      403    403  open   403           -
DELETE /api/drafts/:id/files                                       401    403      403    403  open   403           -
POST /api/drafts/:id/visits                                        401    403      403    403  open   403           -
GET /api/drafts/:id/media/:name                                     401    403      403    403  open   403           -
POST /api/drafts/:id/course-packages                                401    403      403    403  open   403           -
POST /api/drafts/:id/media                                          401    403      403    403  open   403           -
POST /api/drafts/:id/cover                                          401    403      403    403  open   403           -
DELETE /api/drafts/:id/cover                                       401    403      403    403  open   403           -
GET /api/media-files                                               401    403      403    403  open   403           -
DELETE /api/drafts/:id/media/:name                                 401    403      403    403  open   403           -
GET /api/translations                                              401    403      403    403  open   403           -
GET /api/drafts/:id/translations                                   401    403      403    403  open   403           -
GET /api/drafts/:id/translations/passages                          401    403      403    403  open   403           -
POST /api/drafts/:id/preview-checks                                401    403      403    403  open   403           -
POST /api/drafts/:id/publications                                  401    403      403    403  open   403           -
PUT /api/drafts/:id/schedule                                       401    403      403    403  open   403           -
DELETE /api/drafts/:id/schedule                                    401    403      403    403  open   403           -
GET /api/withdrawal-effects/:kind/:slug                            401    403      403    403  open   403           -
GET /api/withdrawals                                               401    403      403    403  open   403           -
POST /api/withdrawals                                              401    403      403    403  open   403           -
DELETE /api/withdrawals/:id                                        401    403      403    403  open   403           -
GET /api/histories/:kind/:slug                                     401    403      403    403  open   403           -
GET /api/publications/:id/files                                    401    403      403    403  open   403           -
GET /api/publications/:id/path                                     401    403      403    403  open   403           -
GET /api/publications/:id/toolkit                                  401    403      403    403  open   403           -
GET /api/publications/:id/framework                                401    403      403    403  open   403           -
GET /api/publications/:id/lessons/:slug                            401    403      403    403  open   403           -

GET /api/h5p-packages                                              401    403      403    403  open   open          -
POST /api/h5p-packages                                             401    403      403    403  open   open          -
GET /api/h5p-packages/:id                                          401    403      403    403  open   open          -
GET /api/h5p-packages/:id/package                                  401    403      403    403  open   open          -
POST /api/h5p-packages/:id/previews                                401    403      403    403  open   open          -
GET /api/course-packages                                           401    403      403    403  open   open          -
POST /api/course-packages                                          401    403      403    403  open   open          -
GET /api/course-packages/:id                                       401    403      403    403  open   open          -
PUT /api/course-packages/:id/facts                                 401    403      403    403  open   open          -
DELETE /api/course-packages/:id                                    401    403      403    403  open   open          -
POST /api/course-package-units/:id/previews                        401    403      403    403  open   open          -
GET /api/h5p-editor                                                401    403      403    403  open   open          -
POST /api/drafts/:id/h5p-frames                                    401    403      403    403  open   403           -

OPTIONS /api/h5p/*                                                 open   open     open   open open   open          -
GET /api/h5p/bundles/*                                             open   open     open   open open   open          -
GET /api/h5p/core/*                                                open   open     open   open open   open          -
GET /api/h5p/libraries/*                                           open   open     open   open open   open          -
GET /api/h5p/upgrades/:folder                                       open   open     open   open open   open          -
GET /api/package-frames/scorm/:token                                  token  token    token  token token token         -
GET /api/package-frames/scorm-again/:script                           token  token    token  token token token         -
GET /api/package-frames/files/*                                     token  token    token  token token token         -
GET /api/h5p/play/*                                                token  token    token  token token token         -
GET /api/h5p/content/*                                             token  token    token  token token token         -
GET /api/h5p/state/*                                               token  token    token  token token token         -
POST /api/h5p/state/*                                              token  token    token  token token token         -
GET /api/h5p/frames/open/:token                                    token  token    token  token token token         -
GET /api/h5p/frames/open/:token/ajax                               token  token    token  token token token         -
POST /api/h5p/frames/open/:token/ajax                              token  token    token  token token token         -
GET /api/h5p/frames/open/:token/media/:name                        token  token    token  token token token         -
GET /api/h5p/frames/libraries/*                                    404    404      404    404  404    404           -
GET /api/h5p/frames/spor.css                                       404    404      404    404  404    404           -
GET /api/h5p/frames/:part/*                                        404    404      404    404  404    404           -

GET /api/employees                                                 401    403      open   403  403    open          own
GET /api/employees/:id                                             401    403      open   403  403    open          404
POST /api/employees                                                401    403      403    403  403    open          -
PUT /api/employees/:id                                             401    403      403    403  403    open          404
POST /api/employees/:id/positions                                  401    403      403    403  403    open          404
GET /api/positions                                                 401    403      403    403  403    open          own
GET /api/positions/:id                                             401    403      403    403  403    open          404
PUT /api/positions/:id                                             401    403      403    403  403    open          404
GET /api/org-units                                                 401    403      open   open 403    open          own
GET /api/org-units/:id                                             401    403      open   open 403    open          404
POST /api/org-units                                                401    403      403    403  403    open          404
PUT /api/org-units/:id                                             401    403      403    403  403    open          404
GET /api/role-grants                                               401    403      403    403  403    open          own
POST /api/role-grants                                              401    403      403    403  403    open          404
GET /api/role-grants/:id                                           401    403      403    403  403    open          404
DELETE /api/role-grants/:id                                        401    403      403    403  403    open          404
GET /api/roster-imports                                            401    403      403    403  403    open          403
GET /api/roster-imports/:id                                        401    403      403    403  403    open          403
POST /api/roster-imports                                           401    403      403    403  403    open          403
GET /api/background-jobs                                           401    403      403    403  403    open          -

GET /api/me/tools                                                  401    open     open   open open   open          -
POST /api/me/tools                                                 401    open     open   open open   open          -
DELETE /api/me/tools/:id                                           401    open     open   open open   open          -
GET /api/me/data/request                                           401    open     open   open open   open          -
POST /api/me/data/request                                          401    open     open   open open   open          -
DELETE /api/me/data/request                                        401    open     open   open open   open          -
GET /api/employees/:id/erasure                                     401    403      403    403  403    open          403
POST /api/employees/:id/erasure                                    401    403      403    403  403    open          403
POST /api/employees/:id/waivers                                    401    403      403    403  403    open          403
GET /api/privacy                                                   401    403      403    403  403    open          403
GET /api/privacy/periods/:key                                      401    403      403    403  403    open          403
PUT /api/privacy/periods/:key                                      401    403      403    403  403    open          403
GET /api/own-tools                                                 401    403      403    403  403    open          403
PUT /api/own-tools                                                 401    403      403    403  403    open          403
GET /api/lrs-clients                                               401    403      403    403  403    open          403
GET /api/lrs-clients/:id                                           401    403      403    403  403    open          403
POST /api/lrs-clients                                              401    403      403    403  403    open          403
DELETE /api/lrs-clients/:id                                        401    403      403    403  403    open          403
GET /api/statement-forwarding                                      401    403      403    403  403    open          403
POST /api/statement-looks                                          401    403      403    403  403    open          403
GET /api/statement-looks/:id                                       401    403      403    403  403    open          403
GET /api/statements                                                401    403      403    403  403    open          403
GET /api/statements/:id                                            401    403      403    403  403    open          403
GET /api/statements/:id/effect                                     401    403      403    403  403    open          403
GET /api/statement-verbs                                           401    403      403    403  403    open          403
GET /api/goal-trails                                               401    403      403    403  403    open          403
GET /api/goal-trails/:goalId                                       401    403      403    403  403    open          403

POST /cmi5/fetch/:key                                              open   open     open   open open   open          -
OPTIONS /cmi5/fetch/:key                                           open   open     open   open open   open          -
GET /cmi5/fetch/:key                                               open   open     open   open open   open          -
GET /cmi5/returned                                                 open   open     open   open open   open          -
GET /xapi/about                                                    open   open     open   open open   open          -
OPTIONS /xapi/about                                                open   open     open   open open   open          -
GET /xapi/statements                                               401    401      401    401  401    401           -
PUT /xapi/statements                                               401    401      401    401  401    401           -
POST /xapi/statements                                              401    401      401    401  401    401           -
OPTIONS /xapi/statements                                           open   open     open   open open   open          -
GET /xapi/activities                                               401    401      401    401  401    401           -
POST /xapi/activities                                              401    401      401    401  401    401           -
OPTIONS /xapi/activities                                           open   open     open   open open   open          -
GET /xapi/activities/state                                         401    401      401    401  401    401           -
PUT /xapi/activities/state                                         401    401      401    401  401    401           -
POST /xapi/activities/state                                        401    401      401    401  401    401           -
DELETE /xapi/activities/state                                      401    401      401    401  401    401           -
OPTIONS /xapi/activities/state                                     open   open     open   open open   open          -
GET /xapi/activities/profile                                       401    401      401    401  401    401           -
PUT /xapi/activities/profile                                       401    401      401    401  401    401           -
POST /xapi/activities/profile                                      401    401      401    401  401    401           -
DELETE /xapi/activities/profile                                    401    401      401    401  401    401           -
OPTIONS /xapi/activities/profile                                   open   open     open   open open   open          -
GET /xapi/agents                                                   401    401      401    401  401    401           -
POST /xapi/agents                                                  401    401      401    401  401    401           -
OPTIONS /xapi/agents                                               open   open     open   open open   open          -
GET /xapi/agents/profile                                           401    401      401    401  401    401           -
PUT /xapi/agents/profile                                           401    401      401    401  401    401           -
POST /xapi/agents/profile                                          401    401      401    401  401    401           -
DELETE /xapi/agents/profile                                        401    401      401    401  401    401           -
OPTIONS /xapi/agents/profile                                       open   open     open   open open   open          -
GET /xapi/1.0.3/about                                              open   open     open   open open   open          -
OPTIONS /xapi/1.0.3/about                                          open   open     open   open open   open          -
GET /xapi/1.0.3/statements                                         401    401      401    401  401    401           -
PUT /xapi/1.0.3/statements                                         401    401      401    401  401    401           -
POST /xapi/1.0.3/statements                                        401    401      401    401  401    401           -
OPTIONS /xapi/1.0.3/statements                                     open   open     open   open open   open          -
GET /xapi/1.0.3/activities                                         401    401      401    401  401    401           -
POST /xapi/1.0.3/activities                                        401    401      401    401  401    401           -
OPTIONS /xapi/1.0.3/activities                                     open   open     open   open open   open          -
GET /xapi/1.0.3/activities/state                                   401    401      401    401  401    401           -
PUT /xapi/1.0.3/activities/state                                   401    401      401    401  401    401           -
POST /xapi/1.0.3/activities/state                                  401    401      401    401  401    401           -
DELETE /xapi/1.0.3/activities/state                                401    401      401    401  401    401           -
OPTIONS /xapi/1.0.3/activities/state                               open   open     open   open open   open          -
GET /xapi/1.0.3/activities/profile                                 401    401      401    401  401    401           -
PUT /xapi/1.0.3/activities/profile                                 401    401      401    401  401    401           -
POST /xapi/1.0.3/activities/profile                                401    401      401    401  401    401           -
DELETE /xapi/1.0.3/activities/profile                              401    401      401    401  401    401           -
OPTIONS /xapi/1.0.3/activities/profile                             open   open     open   open open   open          -
GET /xapi/1.0.3/agents                                             401    401      401    401  401    401           -
POST /xapi/1.0.3/agents                                            401    401      401    401  401    401           -
OPTIONS /xapi/1.0.3/agents                                         open   open     open   open open   open          -
GET /xapi/1.0.3/agents/profile                                     401    401      401    401  401    401           -
PUT /xapi/1.0.3/agents/profile                                     401    401      401    401  401    401           -
POST /xapi/1.0.3/agents/profile                                    401    401      401    401  401    401           -
DELETE /xapi/1.0.3/agents/profile                                  401    401      401    401  401    401           -
OPTIONS /xapi/1.0.3/agents/profile                                 open   open     open   open open   open          -
`;

export const ROLES = ['employee', 'leader', 'hr', 'editor', 'administrator'] as const;
export const WHO = ['nobody', ...ROLES] as const;
export type Who = (typeof WHO)[number];
/** `token`: the address must begin with one; without it there is nothing. */
type Access = 'open' | 'token' | '401' | '403' | '404';

export interface Row {
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly access: Readonly<Record<Who, Access>>;
  readonly elsewhere: '404' | '403' | 'own' | '-';
}

export const ROWS: readonly Row[] = TABLE.trim().split('\n').slice(1).filter(Boolean).map(rowOf);

function rowOf(line: string): Row {
  const [method = '', path = '', ...cells] = line.split(/\s+/);
  if (cells.length !== WHO.length + 1) throw new Error(`not a row: ${line}`);
  const access = Object.fromEntries(WHO.map((who, place) => [who, cells[place]])) as Record<Who, Access>;
  return { route: `${method} ${path}`, method, path, access, elsewhere: cells.at(-1) as Row['elsewhere'] };
}
