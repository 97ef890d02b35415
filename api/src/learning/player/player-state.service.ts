import { Injectable } from '@nestjs/common';
import { StateDocumentService, type StateKey } from '../../records/index.js';
import { stateNameWrong, stateTooLarge, stateTooMany } from './player.errors.js';
import { type PlayerRight } from './player-token.rules.js';

const MOST_CHARACTERS = 256 * 1024;
/** A content with many parts keeps one for each; more is somebody filling the store. */
const MOST_STATES = 60;
const PREFIX = 'h5p';

/** H5P's names for a part of a state: `state` of the whole, or what a content type calls its own; 0 is the content itself. */
export interface StateName {
  readonly dataType: string;
  readonly subContentId: string;
}

/**
 * Where an employee was in an exercise, kept as xAPI state documents. A content's id is part of the name: another version
 * of the exercise is another content, whose state it would not understand. Languages built alike share one.
 */
@Injectable()
export class PlayerStateService {
  constructor(private readonly documents: StateDocumentService) {}

  async get(right: PlayerRight, name: StateName): Promise<string | undefined> {
    return right.learner ? (await this.documents.get(keyOf(right, name)))?.content : undefined;
  }

  /** `0` and null mean: forget it. A preview keeps nothing. */
  async put(right: PlayerRight, name: StateName, data: unknown): Promise<void> {
    if (!right.learner) return;
    if (data === undefined || data === null || data === '0' || data === '') return this.documents.remove(keyOf(right, name));
    if (typeof data !== 'string' || data.length > MOST_CHARACTERS) throw stateTooLarge();
    const key = keyOf(right, name);
    if ((await this.documents.others(key)) >= MOST_STATES) throw stateTooMany();
    await this.documents.put(key, data, 'application/json');
  }
}

function keyOf({ learner, exerciseIri, placeId }: PlayerRight, { dataType, subContentId }: StateName): StateKey {
  if (!learner || !/^[\w.-]{1,80}$/.test(dataType) || !/^[\w-]{1,80}$/.test(subContentId)) throw stateNameWrong();
  return { employeeId: learner.employeeId, activityIri: exerciseIri, registration: learner.registration, stateId: [PREFIX, placeId, dataType, subContentId].join('/') };
}
