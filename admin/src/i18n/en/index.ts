import type { Messages } from '../nb/index.js';
import { drafts } from './drafts.js';
import { ra } from './ra.js';
import { resources } from './resources.js';
import { spor } from './spor.js';

export const en = { drafts, ra, resources, spor } satisfies Messages;
