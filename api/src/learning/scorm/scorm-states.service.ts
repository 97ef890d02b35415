import { Injectable } from '@nestjs/common';
import { StateDocumentService } from '../../records/index.js';
import { scormStateTooLarge } from './scorm.errors.js';
import { type ScormState, scormStateId } from './scorm-state.rules.js';

/** A SCO may keep 64,000 letters of its own, and its questions and objectives besides. */
const MOST_CHARACTERS = 512 * 1024;

interface Place {
  readonly employeeId: string;
  readonly registration: string;
  readonly exerciseIri: string;
  readonly unitId: string;
}

/** What SCOs have told, kept where xAPI keeps states: one truth, forgotten with the rest of what is known of a person. */
@Injectable()
export class ScormStates {
  constructor(private readonly documents: StateDocumentService) {}

  async get(place: Place): Promise<ScormState | undefined> {
    const found = await this.documents.get(keyOf(place));
    return found && (JSON.parse(found.content) as ScormState);
  }

  /** @throws Invalid when it is more than a SCO may keep */
  checked(state: ScormState): string {
    const text = JSON.stringify(state);
    if (text.length > MOST_CHARACTERS) throw scormStateTooLarge();
    return text;
  }

  async put(place: Place, text: string): Promise<void> {
    await this.documents.put(keyOf(place), text, 'application/json');
  }
}

const keyOf = ({ employeeId, registration, exerciseIri, unitId }: Place) => ({ employeeId, activityIri: exerciseIri, registration, stateId: scormStateId(unitId) });
