import { Injectable } from '@nestjs/common';
import { identifierOf } from '../actor/actor.rules.js';
import { ActorService } from '../actor/actor.service.js';
import { type Credential } from '../client/credential.rules.js';
import { type Actor } from '../grammar/actor.rules.js';
import { VOIDED, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { StatementQueries } from '../statement/statement.queries.js';
import { notOwn } from './own-tool.errors.js';

/** Keeps an employee's own tool to that employee's account, in whatever it asks or tells. For every other client it says yes. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly actors: ActorService,
    private readonly statements: StatementQueries,
  ) {}

  /** The actor whose statements alone may be read; undefined when that is no matter. */
  async only({ ownerId }: Credential): Promise<string | undefined> {
    return ownerId === null ? undefined : this.actors.findEmployee(ownerId);
  }

  /** @throws Forbidden when anybody else is the actor of one, or of one that is to be void */
  async requireOf(credential: Credential, statements: readonly XapiStatement[]): Promise<void> {
    if (credential.ownerId === null) return;
    for (const { actor } of statements) this.require(credential, actor);
    const voided = statements.flatMap(({ verb, object }) => (verb.id === VOIDED && object.objectType === 'StatementRef' ? [object.id.toLowerCase()] : []));
    if (voided.length && !(await this.statements.areAllOf(voided, (await this.only(credential))!))) throw notOwn();
  }

  /** @param actor undefined for what is nobody's @throws Forbidden when it is anybody else */
  require({ ownerId }: Credential, actor: Actor | undefined): void {
    if (ownerId !== null && (!actor || identifierOf(actor) !== identifierOf(this.actors.agentOf(ownerId)))) throw notOwn();
  }
}
