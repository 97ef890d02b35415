import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sha256 } from '../../platform/index.js';
import { IriService } from '../activity/iri.service.js';
import { ActorService } from '../actor/actor.service.js';
import { DocumentService, type Shelf } from './document.service.js';

/** Stands for no registration. */
export const NO_REGISTRATION = '00000000-0000-0000-0000-000000000000';

export interface StateKey {
  readonly employeeId: string;
  readonly activityIri: string;
  /** The enrolment, or null. */
  readonly registration: string | null;
  readonly stateId: string;
}

type Place = Omit<StateKey, 'stateId'>;

export interface StateContent {
  readonly content: string;
  readonly contentType: string;
  readonly updatedAt: Date;
}

/** An employee's state in an exercise: the same documents that xAPI's State resource gives out. The last one written stands. */
@Injectable()
export class StateDocumentService {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentService,
    private readonly actors: ActorService,
    private readonly iris: IriService,
  ) {}

  async put(key: StateKey, content: string, contentType = 'application/json'): Promise<void> {
    await this.documents.put(await this.made(key), key.stateId, { content: Buffer.from(content), contentType });
  }

  async get(key: StateKey): Promise<StateContent | undefined> {
    const document = await this.documents.get(await this.found(key), key.stateId);
    return document && { ...document, content: document.content.toString('utf8') };
  }

  /** Every state of one employee in one activity and registration, by state id. */
  async all(key: Place): Promise<(StateContent & { stateId: string })[]> {
    const documents = await this.documents.all(await this.found(key));
    return documents.map(({ id, content, ...document }) => ({ ...document, stateId: id, content: content.toString('utf8') }));
  }

  /** How many other states one employee has in an activity and registration. */
  async others(key: StateKey): Promise<number> {
    const { place } = await this.found(key);
    const [row]: { others: string }[] = await this.database.query(
      'SELECT COUNT(*) AS others FROM state_document WHERE actor_id = ? AND activity_id = ? AND registration = ? AND state_hash <> ?',
      [...place, sha256(key.stateId)],
    );
    return Number(row?.others ?? 0);
  }

  async remove(key: StateKey): Promise<void> {
    await this.documents.remove(await this.found(key), key.stateId);
  }

  /** Everybody's state in an activity: when its content goes. */
  async removeAllOf(activityIri: string): Promise<void> {
    await this.database.query('DELETE FROM state_document WHERE activity_id = ?', [await this.iris.find('activity', activityIri)]);
  }

  private async made(key: Place): Promise<Shelf> {
    return shelfOf(key, await Promise.all([this.actors.idOf(key.employeeId), this.iris.idOf('activity', key.activityIri)]));
  }

  private async found(key: Place): Promise<Shelf> {
    return shelfOf(key, await Promise.all([this.actors.findEmployee(key.employeeId), this.iris.find('activity', key.activityIri)]));
  }
}

const shelfOf = ({ registration }: Place, place: readonly string[]): Shelf => ({ kind: 'state', place: [...place, registration?.toLowerCase() ?? NO_REGISTRATION] });
