import { Forbidden, inEvery } from '../../platform/index.js';

/** Said to programs, as everything at `/xapi` is. */
export const notInScope = () => new Forbidden('records.not-in-scope', inEvery('This client’s scope does not let it do so.'));
export const notOwn = () => new Forbidden('records.not-own', inEvery('This key is for one employee’s own account only: the actor or agent must be that account.'));
