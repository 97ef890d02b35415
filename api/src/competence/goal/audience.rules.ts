import { idOf } from '../../platform/index.js';
import { type GoalAudience } from './goal.dto.js';

/**
 * Nobody says of a person that he or she is in a project, or guides others. What is asked of people says it: those who are asked to
 * complete one of these paths, or have completed it.
 */
export const AUDIENCE_PATHS = { project: idOf('learning-path', 'prosjektlop'), guides: idOf('learning-path', 'veileder') } as const satisfies Partial<Record<GoalAudience, string>>;
export type PathAudience = keyof typeof AUDIENCE_PATHS;

export const isPathAudience = (audience: GoalAudience): audience is PathAudience => audience in AUDIENCE_PATHS;

/** Whom being on a path makes somebody one of; undefined for most paths. */
export const audienceOfPath = (pathId: string): PathAudience | undefined => (Object.keys(AUDIENCE_PATHS) as PathAudience[]).find((audience) => AUDIENCE_PATHS[audience] === pathId);
