import type { Messages } from '../nb/index.js';
import { coursePackages } from './coursePackages.js';
import { drafts } from './drafts.js';
import { h5pEditor } from './h5pEditor.js';
import { history } from './history.js';
import { licences } from './licences.js';
import { mediaFiles } from './mediaFiles.js';
import { ra } from './ra.js';
import { resources } from './resources.js';
import { semanticsForm } from './semanticsForm.js';
import { spor } from './spor.js';
import { translation } from './translation.js';
import { waivers } from './waivers.js';
import { withdrawals } from './withdrawals.js';
import { writing } from './writing.js';

export const en = { coursePackages, drafts, h5pEditor, history, licences, mediaFiles, ra, resources, semanticsForm, spor, translation, waivers, withdrawals, writing } satisfies Messages;
