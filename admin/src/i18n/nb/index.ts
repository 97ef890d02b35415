import { ra } from './ra.js';
import { resources } from './resources.js';
import { semanticsForm } from './semanticsForm.js';
import { spor } from './spor.js';

/** Bokmål is the language the others are checked against. */
export const nb = { ra, resources, semanticsForm, spor };
export type Messages = typeof nb;
