import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './processes.js';

/** The number that `content/<file>` (a course.yaml, a toolkit.yaml) has now: authors raise it, and tests don't know how often. */
export const shippedVersion = (file: string): number => Number(/^version: (\d+)$/m.exec(readFileSync(path.join(ROOT, 'content', file), 'utf8'))?.[1]);
