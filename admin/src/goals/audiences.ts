import type { WriteGoal } from '../types.js';

/** Whom a goal can be about. */
export const AUDIENCES = ['all', 'leaders', 'project', 'guides'] as const satisfies readonly WriteGoal['audience'][];
