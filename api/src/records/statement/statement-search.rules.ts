import { BREADTH, ROLES } from './relation.rules.js';

/** What is asked for, with everything as the numbers the store knows it by (xAPI 1.0.3, Communication 2.1.3). */
export interface Search {
  /** Any of them: one person may be named in several ways. */
  readonly actorIds?: readonly string[] | undefined;
  readonly relatedActors?: boolean;
  readonly activityId?: string | undefined;
  readonly relatedActivities?: boolean;
  readonly verbId?: string | undefined;
  readonly registration?: string | undefined;
  /** Stored after it, microseconds since 1970. */
  readonly since?: number | undefined;
  /** Stored at it or before. */
  readonly until?: number | undefined;
  readonly ascending?: boolean;
  /** The last one of the page before. */
  readonly after?: number | undefined;
  /** Only what this authority vouches for. */
  readonly authorityId?: string | undefined;
  /** Only what this actor did. */
  readonly ownActorId?: string | undefined;
  readonly limit: number;
}

/** SQL, and what goes into it. `s` is the statement given out, `m` the one that matches: itself, or one it points at. */
export interface Question {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Bytes. Larger ones are not read with the page, but when it is known that they have room in it. */
const LARGE = 32 << 10;

type Filter = 'registration' | 'actor' | 'activity' | 'verb' | 'none';

/** An index that is read from where the page begins, in the order of storing. */
interface Source {
  readonly from: string;
  readonly where: Question[];
  readonly seq: string;
  readonly matched: string;
}

/**
 * One question for a page. It reads the index of one of the filters from where the page begins, in order, and stops when
 * the page is full; the other filters are looked up for each row. So the tenth page costs what the first does, however many
 * statements there are. A statement that is found both by itself and through another comes twice.
 */
export function questionFor(search: Search): Question {
  const order = search.ascending ? 'ASC' : 'DESC';
  const lead = leadOf(search);
  const branches = sourcesOf(search, lead).map((source, branch): Question => {
    const where = [...source.where, ...others(search, lead, source), ...windowOf(search, source.seq), { sql: 's.voided_at IS NULL', params: [] }];
    return {
      sql: `SELECT STRAIGHT_JOIN ${source.seq} AS seq, ${branch} AS branch FROM ${source.from} WHERE ${where.map(({ sql }) => sql).join(' AND ')} ORDER BY ${source.seq} ${order} LIMIT ${search.limit + 1}`,
      params: where.flatMap(({ params }) => params),
    };
  });
  return {
    sql: `SELECT STRAIGHT_JOIN c.seq, c.branch, IF(LENGTH(s.received) > ${LARGE}, NULL, s.received) AS received, LENGTH(s.received) AS bytes, s.assigned, s.overlaps FROM (${branches.map(({ sql }) => `(${sql})`).join(' UNION ALL ')}) c JOIN statement s ON s.seq = c.seq ORDER BY c.seq ${order}`,
    params: branches.flatMap(({ params }) => params),
  };
}

/** The narrowest one, as far as that can be told without looking. */
function leadOf({ registration, actorIds, ownActorId, activityId, verbId }: Search): Filter {
  if (registration) return 'registration';
  if (actorIds ?? ownActorId) return 'actor';
  if (activityId) return 'activity';
  return verbId ? 'verb' : 'none';
}

function sourcesOf(search: Search, lead: Filter): Source[] {
  switch (lead) {
    case 'registration': return ofStatement('registration', search.registration);
    case 'verb': return ofStatement('verb_id', search.verbId);
    case 'actor': return search.ownActorId ? ofRelation('actor', [search.ownActorId], false, search.verbId !== undefined) : ofRelation('actor', search.actorIds ?? [], search.relatedActors, search.verbId !== undefined);
    case 'activity': return ofRelation('activity', search.activityId === undefined ? [] : [search.activityId], search.relatedActivities, search.verbId !== undefined);
    case 'none': return [{ from: 'statement s', where: [], seq: 's.seq', matched: 's.seq' }];
  }
}

const ofStatement = (column: string, value: unknown): Source[] => [
  { from: 'statement m JOIN statement s ON s.seq = m.seq', where: [{ sql: `m.${column} = ?`, params: [value] }], seq: 'm.seq', matched: 'm.seq' },
  {
    from: 'statement_through t JOIN statement s ON s.seq = t.statement_seq JOIN statement m ON m.seq = t.matched_seq',
    where: [{ sql: `t.${column} = ?`, params: [value] }],
    seq: 't.statement_seq',
    matched: 't.matched_seq',
  },
];

function ofRelation(thing: 'actor' | 'activity', ids: readonly string[], isBroad: boolean | undefined, asksOfMatched: boolean): Source[] {
  const breadths = isBroad ? [BREADTH.DIRECT, BREADTH.RELATED] : [BREADTH.DIRECT];
  return ids.flatMap((id) => breadths.map((breadth) => ({
    from: `statement_${thing} x JOIN statement s ON s.seq = x.statement_seq${asksOfMatched ? ' JOIN statement m ON m.seq = x.matched_seq' : ''}`,
    where: [{ sql: `x.${thing}_id = ? AND x.breadth = ?`, params: [id, breadth] }],
    seq: 'x.statement_seq',
    matched: 'x.matched_seq',
  })));
}

/** The filters that do not lead, of the statement that matches; and who may see it, of the one that is given out. */
function others(search: Search, lead: Filter, { matched }: Source): Question[] {
  const { actorIds, ownActorId, activityId, verbId, authorityId } = search;
  return [
    ...(ownActorId ? [{ sql: 's.actor_id = ?', params: [ownActorId] }] : []),
    ...(actorIds && (lead !== 'actor' || ownActorId) ? [names('actor', actorIds, matched, search.relatedActors)] : []),
    ...(activityId && lead !== 'activity' ? [names('activity', [activityId], matched, search.relatedActivities)] : []),
    ...(verbId && lead !== 'verb' ? [{ sql: 'm.verb_id = ?', params: [verbId] }] : []),
    ...(authorityId ? [names('actor', [authorityId], 's.seq', true, `n.roles & ${ROLES.authority}`)] : []),
  ];
}

const names = (thing: 'actor' | 'activity', ids: readonly string[], seq: string, isBroad: boolean | undefined, more = 'TRUE'): Question => ({
  sql: `EXISTS (SELECT 1 FROM statement_${thing} n WHERE n.${thing}_id IN (?) AND n.breadth IN (${isBroad ? `${BREADTH.RELATED}, ${BREADTH.DIRECT}` : BREADTH.DIRECT}) AND n.statement_seq = ${seq} AND n.matched_seq = ${seq} AND ${more})`,
  params: [ids],
});

function windowOf({ since = 0, until = Infinity, after, ascending }: Search, seq: string): Question[] {
  const from = ascending ? Math.max(since, after ?? 0) : since;
  const to = ascending || after === undefined ? until : Math.min(until, after - 1);
  return [...(from > 0 ? [{ sql: `${seq} > ?`, params: [from] }] : []), ...(to < Infinity ? [{ sql: `${seq} <= ?`, params: [to] }] : [])];
}
