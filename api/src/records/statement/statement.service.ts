import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { isDuplicate } from '../../platform/index.js';
import { OWN_AUTHORITY } from '../actor/actor.rules.js';
import { ActorService } from '../actor/actor.service.js';
import { momentsFrom } from '../clock/clock.rules.js';
import { type Context, contextOf } from '../grammar/context.rules.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { statementConflict } from './statement.errors.js';
import { StatementPreparation, type PreparedStatement } from './statement-preparation.service.js';
import { StatementStore } from './statement-store.service.js';

/** What an employee did on this installation: the text as it came, and the parts of it that the store reads. */
export interface IncomingStatement {
  readonly received: string;
  readonly statement: { readonly id?: string | undefined; readonly verb: { readonly id: string }; readonly object: { readonly id: string }; readonly context?: Record<string, unknown> | undefined };
  readonly employeeId: string;
  /** The enrolment it belongs to (xAPI `context.registration`). */
  readonly registration: string;
  readonly at: Date;
}

export interface StoredStatement {
  readonly id: string;
  readonly seq: string;
  /** False when the very same statement was stored before. */
  readonly isNew: boolean;
}

const VERSION = '1.0.3';

/** Keeps what employees do here, once each. The server alone says who did it, and when. */
@Injectable()
export class StatementService {
  constructor(
    private readonly actors: ActorService,
    private readonly preparation: StatementPreparation,
    private readonly statements: StatementStore,
  ) {}

  /** Looks up what the transaction will need, so that it holds no locks on shared rows. */
  async prepare(incoming: IncomingStatement): Promise<PreparedStatement> {
    const [prepared] = await this.prepareAll([incoming]);
    return prepared!;
  }

  private prepareAll(incoming: readonly IncomingStatement[]): Promise<PreparedStatement[]> {
    return this.preparation.prepare(incoming.map(({ received, statement, employeeId, registration, at }) => {
      const actor = this.actors.agentOf(employeeId);
      const authority = { objectType: 'Agent' as const, account: { homePage: actor.account.homePage, name: OWN_AUTHORITY } };
      const context = { ...soundContext(statement.context), registration, platform: 'Spor' };
      return { received, statement: statement as XapiStatement, authority, version: VERSION, instead: { actor, context, timestamp: at.toISOString() } };
    }));
  }

  /** @throws Conflict when another statement has this id */
  async store(manager: EntityManager, prepared: PreparedStatement): Promise<StoredStatement> {
    const known = await this.known(manager, prepared);
    if (known) return known;
    try {
      const [seq] = await this.statements.insert(manager, [prepared]);
      return { id: prepared.id, seq: String(seq), isNew: true };
    } catch (error) {
      const meanwhile = isDuplicate(error) && (await this.known(manager, prepared));
      if (!meanwhile) throw error;
      return meanwhile;
    }
  }

  /** The very same statement, when it is here already. @throws Conflict when another statement has this id */
  async known(manager: EntityManager, prepared: PreparedStatement): Promise<StoredStatement | undefined> {
    const seq = (await this.statements.known(manager, [prepared])).get(prepared.id);
    if (seq === undefined) return undefined;
    if (!(await this.statements.isRepeated(manager, prepared, seq))) throw statementConflict();
    return { id: prepared.id, seq: String(seq), isNew: false };
  }

  /** A history, in the order given, as if it had come in over time. Every id must be new, and nothing be stored after its beginning. */
  async storeHistory(manager: EntityManager, incoming: readonly IncomingStatement[], after: number): Promise<number> {
    const moments = momentsFrom(after, incoming.map(({ at }) => at));
    await this.statements.insert(manager, await this.prepareAll(incoming), moments);
    return moments.at(-1) ?? after;
  }
}

/** What a content type says of the surroundings, when it follows the grammar. It is not what counts. */
function soundContext(context: unknown): Context {
  const { success, data } = contextOf(VERSION).safeParse(context);
  return success ? data : {};
}
