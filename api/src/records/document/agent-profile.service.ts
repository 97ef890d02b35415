import { Injectable } from '@nestjs/common';
import { ActorService } from '../actor/actor.service.js';
import { DocumentService } from './document.service.js';

/** What is kept about how an employee likes things: the documents that xAPI's Agent Profile resource gives out. */
@Injectable()
export class AgentProfileService {
  constructor(
    private readonly documents: DocumentService,
    private readonly actors: ActorService,
  ) {}

  /** Leaves one that is there as it is. */
  async begin(employeeId: string, profileId: string, content: object): Promise<void> {
    const shelf = { kind: 'agent' as const, place: [await this.actors.idOf(employeeId)] };
    if (await this.documents.get(shelf, profileId)) return;
    await this.documents.put(shelf, profileId, { content: Buffer.from(JSON.stringify(content)), contentType: 'application/json' });
  }
}
