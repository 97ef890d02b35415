import { type Attached } from '../attachment/attachment.service.js';
import { type Actor, type Agent } from '../grammar/actor.rules.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { type PreparedStatement } from '../statement/statement-preparation.service.js';
import { type Search } from '../statement/statement-search.rules.js';

/** A document that is asked for. What is undefined was not named. */
export interface AskedDocument {
  readonly kind: 'state' | 'agent' | 'activity';
  readonly agent: Agent | undefined;
  readonly activityId: string | undefined;
  readonly registration: string | undefined;
  /** Undefined when it is about all there are. */
  readonly name: string | undefined;
  /** What is to stand there; undefined when it is read, and null when it is removed. */
  readonly content: { readonly content: Buffer; readonly contentType: string } | undefined | null;
}

/** A statement as it was sent, and ready to be stored. */
export interface Told {
  readonly statement: XapiStatement;
  readonly prepared: PreparedStatement;
}

/** What of the statements alone may be read. */
export type Shown = Pick<Search, 'authorityId' | 'ownActorId' | 'registration'>;

/**
 * Keeps a credential inside what is one person's, or inside something that one person is doing. The store knows no more of it:
 * whoever gives out such credentials says what they may.
 */
export interface Bounds {
  /** @param asked how a question narrows itself; undefined when one statement is asked for by its id @throws Forbidden when it reaches further */
  shown(asked?: { readonly agent?: Actor | undefined; readonly registration?: string | undefined }): Promise<Shown>;
  /** @throws Forbidden */
  allowDocument(asked: AskedDocument): Promise<void>;
  /** Before anything that they name is kept. @throws Forbidden */
  allowStatements(statements: readonly XapiStatement[]): Promise<void>;
  /** All or none of them, together with what follows from them; left out when nothing does. @returns which of them are new @throws Forbidden */
  store?(told: readonly Told[], attached: Attached): Promise<readonly boolean[]>;
}
