import { type Agent } from '../grammar/actor.rules.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { type PreparedStatement } from '../statement/statement-preparation.service.js';
import { type Attached } from '../attachment/attachment.service.js';

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

/**
 * Keeps a credential inside something that one person is doing, and hears what is told of it. The store knows no more of it:
 * whoever gives out such credentials says what they may, and stores their statements together with what follows from them.
 */
export interface Bounds {
  /** Of whom and of what statements may be read. */
  readonly actor: Agent;
  readonly registration: string;
  /** @throws Forbidden */
  allowDocument(asked: AskedDocument): Promise<void>;
  /** All or none of them. @returns which of them are new @throws Forbidden */
  store(told: readonly Told[], attached: Attached): Promise<readonly boolean[]>;
}
