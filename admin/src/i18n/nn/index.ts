import type { Messages } from '../nb/index.js';
import { drafts } from './drafts.js';
import { mediaFiles } from './mediaFiles.js';
import { ra } from './ra.js';
import { resources } from './resources.js';
import { semanticsForm } from './semanticsForm.js';
import { spor } from './spor.js';
import { translation } from './translation.js';
import { writing } from './writing.js';

export const nn = { drafts, mediaFiles, ra, resources, semanticsForm, spor, translation, writing } satisfies Messages;
