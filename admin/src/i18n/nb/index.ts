import { drafts } from './drafts.js';
import { ra } from './ra.js';
import { resources } from './resources.js';
import { spor } from './spor.js';

/** Bokmål is the language the others are checked against. */
export const nb = { drafts, ra, resources, spor };
export type Messages = typeof nb;
