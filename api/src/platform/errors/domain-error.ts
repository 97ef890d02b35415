import { type Texts } from '../language/language.js';

/** What is wrong with one field of what was sent. */
export interface FieldFault {
  /** The field's name, with dots between the levels. */
  readonly path: string;
  readonly message: Texts;
}

/**
 * What the domain says when it can't do what was asked. `code` is stable, for support and for what a front end does next
 * (`learning.course-unknown`); `detail` is for whoever reads it: what happened, what is kept, what to do. HTTP is said in one
 * filter, in the reader's language; a worker does not try again. Logs and the operator get the bokmål.
 */
export abstract class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly detail: Texts,
    readonly errors?: readonly FieldFault[],
  ) {
    super(`${code}: ${detail.nb}`);
    this.name = new.target.name;
  }
}

/** It does not exist, or it does not exist for this viewer. */
export class NotFound extends DomainError {}
export class Forbidden extends DomainError {}
export class Conflict extends DomainError {}
export class Invalid extends DomainError {}
/** What is there is not what the request takes it to be (If-Match, If-None-Match). */
export class Stale extends DomainError {}
export class Unavailable extends DomainError {}
