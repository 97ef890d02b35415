import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Viewer } from '../../people/index.js';
import { newId } from '../../platform/index.js';
import { ActorService } from '../actor/actor.service.js';
import { type LookDto, type OpenLook } from './look.dto.js';
import { lookedForUnknown, lookOver } from './look.errors.js';
import { LookQueries } from './look.queries.js';
import { calledBy } from './look.rules.js';

/** Milliseconds for which a reason stands. Long enough to follow a trail, too short to become a key to somebody. */
const STANDS_MS = 3_600_000;

export interface OpenedLook {
  /** All by which the person is named. */
  readonly actorIds: readonly string[];
  readonly look: LookDto;
}

/** The only way to read one person's statements by name: the reason is written down before anything is shown, where that person sees it. */
@Injectable()
export class LookService {
  constructor(
    private readonly database: DataSource,
    private readonly queries: LookQueries,
    private readonly actors: ActorService,
  ) {}

  /** @throws NotFound when there is no such person or statement */
  async open(viewer: Viewer, { of, reason }: OpenLook): Promise<LookDto> {
    const actorId = await this.actorOf(of);
    if (!actorId) throw lookedForUnknown();
    const id = newId();
    await this.database.query('INSERT INTO statement_look (id, actor_id, looked_by, reason, looked_at) VALUES (?)', [[id, actorId, viewer.employeeId, reason, new Date()]]);
    return (await this.opened(viewer, id)).look;
  }

  /** @throws NotFound when the viewer has opened none with this id, or it is over */
  async opened(viewer: Viewer, id: string): Promise<OpenedLook> {
    const row = await this.queries.own(id, viewer.employeeId, new Date(Date.now() - STANDS_MS));
    if (!row) throw lookOver();
    const { actorId, employeeId, name, identifier, reason, lookedAt } = row;
    const openUntil = new Date(lookedAt.getTime() + STANDS_MS).toISOString();
    const actorIds = employeeId ? await this.actors.ofEmployee(employeeId) : [actorId];
    return { actorIds, look: { id, person: { employeeId, name: name ?? calledBy(identifier) }, reason, lookedAt: lookedAt.toISOString(), openUntil } };
  }

  private async actorOf(of: OpenLook['of']): Promise<string | undefined> {
    if ('statementId' in of) return this.queries.actorOf(of.statementId);
    return (await this.queries.isEmployee(of.employeeId)) ? this.actors.idOf(of.employeeId) : undefined;
  }
}
