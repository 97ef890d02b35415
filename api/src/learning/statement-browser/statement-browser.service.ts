import { Injectable } from '@nestjs/common';
import { type Viewer } from '../../people/index.js';
import { addDays, Config, osloMoment } from '../../platform/index.js';
import { type GivenStatement, IriService, LookService, type OpenedLook, OWN_AUTHORITY, StatementPages, storedAt } from '../../records/index.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { lessonIri } from '../completion/completion.rules.js';
import { type StatementDto, type StatementRowDto, type StatementsDto, type StatementsQuery, type Thing } from './statement-browser.dto.js';
import { statementUnknown } from './statement-browser.errors.js';
import { type Placed, placedKey, StatementBrowserQueries, type StatementPlace } from './statement-browser.queries.js';
import { type Ours, type ReadStatement, readStatement } from './statement-browser.rules.js';

const A_PAGE = 25;
const MOST_VERBS = 200;
const NOTHING: StatementsDto = { statements: [], older: null, newer: null };

interface Found {
  readonly given: GivenStatement;
  readonly place: StatementPlace;
  readonly read: ReadStatement;
}

/** Statements for those who run the platform: without names, until a look at one person says why (docs/decisions/0032). */
@Injectable()
export class StatementBrowserService {
  private readonly ours: Ours;

  constructor(
    private readonly pages: StatementPages,
    private readonly iris: IriService,
    private readonly looks: LookService,
    private readonly queries: StatementBrowserQueries,
    private readonly config: Config,
  ) {
    this.ours = { url: config.url, authority: OWN_AUTHORITY };
  }

  /** @throws NotFound when the look is not the viewer's, or over */
  async page(viewer: Viewer, query: StatementsQuery): Promise<StatementsDto> {
    const look = await this.lookOf(viewer, query.look);
    const activity = this.activityOf(query);
    const [verbId, activityId] = await Promise.all([query.verb && this.iris.known('verb', query.verb), activity && this.iris.known('activity', activity)]);
    if ((query.verb && !verbId) || (activity && !activityId)) return NOTHING;
    const ascending = query.after !== undefined;
    const { statements, after } = await this.pages.page({ actorIds: look?.actorIds, verbId, activityId, ...momentsOf(query), ascending, after: query.after ?? query.before, limit: A_PAGE });
    const found = await this.found(viewer, ascending ? [...statements].reverse() : statements);
    const rows = await this.told(viewer, found, ({ actorId }) => (look?.actorIds.includes(actorId) ? look.look.person.name : null));
    const [first, last] = ascending ? [statements.at(-1), statements[0]] : [statements[0], statements.at(-1)];
    const more = after !== undefined;
    const [hasNewer, hasOlder] = ascending ? [more, true] : [query.before !== undefined, more];
    return { statements: rows, newer: hasNewer && first ? String(first.seq) : null, older: hasOlder && last ? String(last.seq) : null };
  }

  /** @throws NotFound when there is no such statement, or the look is not the viewer's, or over */
  async one(viewer: Viewer, id: string, lookId: string | undefined): Promise<StatementDto> {
    const look = await this.lookOf(viewer, lookId);
    const found = await this.foundOne(viewer, id);
    return this.whole(viewer, found, look?.actorIds.includes(found.place.actorId) ? look.look.person.name : null);
  }

  /** One's own: nobody needs a reason to read what they did themselves. @throws NotFound when it is another's */
  async own(viewer: Viewer, id: string): Promise<StatementDto> {
    const found = await this.foundOne(viewer, id);
    if (found.place.employeeId !== viewer.employeeId) throw statementUnknown();
    return this.whole(viewer, found, viewer.name);
  }

  verbs(): Promise<string[]> {
    return this.queries.verbs(MOST_VERBS);
  }

  private async lookOf(viewer: Viewer, id: string | undefined): Promise<OpenedLook | undefined> {
    return id === undefined ? undefined : this.looks.opened(viewer, id);
  }

  private activityOf({ exercise, lesson, activity }: StatementsQuery): string | undefined {
    if (exercise) return exerciseIri(this.config.url, exercise);
    return lesson ? lessonIri(this.config.url, lesson) : activity;
  }

  private async foundOne(viewer: Viewer, id: string): Promise<Found> {
    const given = (await this.pages.one(id, false)) ?? (await this.pages.one(id, true));
    const [found] = given ? await this.found(viewer, [given]) : [];
    if (!found) throw statementUnknown();
    return found;
  }

  /** @param name of who did it, for those who may read all of it */
  private async whole(viewer: Viewer, found: Found, name: string | null): Promise<StatementDto> {
    const [[row], followed] = await Promise.all([this.told(viewer, [found], () => name), this.followed(viewer, found)]);
    const { result, context, attachments } = found.read;
    const isOpen = name !== null;
    return { ...row!, result: { ...result, response: isOpen ? result.response : null }, context, attachments: isOpen ? attachments : attachments.map((one) => ({ ...one, title: '' })), version: found.place.version, ...followed, raw: isOpen ? found.given.text : null };
  }

  private async found(viewer: Viewer, statements: readonly GivenStatement[]): Promise<Found[]> {
    const places = await this.queries.places(statements.map(({ seq }) => seq));
    return statements.flatMap((given) => {
      const place = places.get(given.seq);
      return place ? [{ given, place, read: readStatement(given.text, viewer.language, this.ours) }] : [];
    });
  }

  private async told(viewer: Viewer, found: readonly Found[], nameOf: (place: StatementPlace) => string | null): Promise<StatementRowDto[]> {
    const titles = await this.queries.titles(found.flatMap(({ place, read }) => placedIn(read.what, place)), viewer.language);
    return found.map(({ place, read }) => ({
      id: place.id,
      who: { isEmployee: place.employeeId !== null, name: nameOf(place) },
      verb: read.verb,
      what: { ...read.what, title: placedIn(read.what, place).map((placed) => titles.get(placedKey(placed)))[0] ?? read.what.title },
      occurredAt: place.occurredAt.toISOString(),
      storedAt: storedAt(place.seq).toISOString(),
      toldBy: read.toldBy,
      isVoided: place.isVoided,
    }));
  }

  /** Only what Spor's own players told counts, and so only that leads on. */
  private async followed(viewer: Viewer, { place, read }: Found): Promise<Pick<StatementDto, 'course' | 'attempt' | 'completions'>> {
    const { enrolmentId, versionId } = place;
    const { kind, id } = read.what;
    if (!enrolmentId || !versionId || !id || read.toldBy !== null) return { course: null, attempt: null, completions: [] };
    const lessonId = kind === 'exercise' ? await this.queries.lessonOf(versionId, id) : id;
    const [course, attempt, completions] = await Promise.all([
      this.queries.course(versionId, viewer.language),
      kind === 'exercise' ? this.queries.attempt(enrolmentId, id, place.occurredAt) : null,
      this.queries.completions(enrolmentId, lessonId, viewer.language),
    ]);
    return { course, attempt, completions };
  }
}

function placedIn({ kind, id }: Thing, { versionId }: StatementPlace): Placed[] {
  return (kind === 'exercise' || kind === 'lesson') && id && versionId ? [{ kind, id, versionId }] : [];
}

/** Whole days in Oslo, as the store counts: after the last microsecond before the first, up to the last of the last. */
function momentsOf({ from, to }: StatementsQuery): { since?: number; until?: number } {
  const startOf = (day: string): number => osloMoment(`${day}T00:00`).getTime() * 1000;
  return { ...(from ? { since: startOf(from) - 1 } : {}), ...(to ? { until: startOf(addDays(to, 1)) - 1 } : {}) };
}
