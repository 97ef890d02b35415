import { Injectable } from '@nestjs/common';
import { identifierOf } from '../actor/actor.rules.js';
import { ActorService } from '../actor/actor.service.js';
import { type Actor } from '../grammar/actor.rules.js';
import { VOIDED, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { StatementQueries } from '../statement/statement.queries.js';
import { type Bounds } from './bounds.dto.js';
import { notOwn } from './scope.errors.js';

/** Keeps an employee's own tool to that employee's account, in whatever it asks or tells. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly actors: ActorService,
    private readonly statements: StatementQueries,
  ) {}

  boundsOf(employeeId: string): Bounds {
    const own = identifierOf(this.actors.agentOf(employeeId));
    const require = (actor: Actor | undefined): void => {
      if (!actor || identifierOf(actor) !== own) throw notOwn();
    };
    return {
      shown: async () => ({ ownActorId: await this.actors.find(own) }),
      allowDocument: async ({ agent }) => require(agent),
      allowStatements: async (statements) => {
        for (const { actor } of statements) require(actor);
        await this.requireVoided(statements, own);
      },
    };
  }

  /** Whoever did something may say that it is void, and nobody else may. */
  private async requireVoided(statements: readonly XapiStatement[], own: string): Promise<void> {
    const voided = statements.flatMap(({ verb, object }) => (verb.id === VOIDED && object.objectType === 'StatementRef' ? [object.id.toLowerCase()] : []));
    if (voided.length && !(await this.statements.areAllOf(voided, await this.actors.find(own)))) throw notOwn();
  }
}
