import { ra } from './ra.js';
import { resources } from './resources.js';
import { spor } from './spor.js';
import { writing } from './writing.js';

/** Bokmål is the language the others are checked against. */
export const nb = { ra, resources, spor, writing };
export type Messages = typeof nb;
