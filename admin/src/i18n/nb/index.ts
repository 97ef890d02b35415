import { drafts } from './drafts.js';
import { mediaFiles } from './mediaFiles.js';
import { ra } from './ra.js';
import { resources } from './resources.js';
import { semanticsForm } from './semanticsForm.js';
import { spor } from './spor.js';
import { translation } from './translation.js';
import { writing } from './writing.js';

/** Bokmål is the language the others are checked against. */
export const nb = { drafts, mediaFiles, ra, resources, semanticsForm, spor, translation, writing };
export type Messages = typeof nb;
