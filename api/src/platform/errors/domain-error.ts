/**
 * What the domain says when it can't do what was asked. `code` is stable and is the front ends' translation key
 * (`learning.course-unknown`); `detail` is plain Norwegian: what happened and what to do. HTTP is said in one filter;
 * a worker does not try again.
 */
export abstract class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly errors?: readonly { path: string; message: string }[],
  ) {
    super(`${code}: ${detail}`);
    this.name = new.target.name;
  }
}

/** It does not exist, or it does not exist for this viewer. */
export class NotFound extends DomainError {}
export class Forbidden extends DomainError {}
export class Conflict extends DomainError {}
export class Invalid extends DomainError {}
export class Unavailable extends DomainError {}
