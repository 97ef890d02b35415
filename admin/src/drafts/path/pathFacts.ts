import { type Facts, factsOf, withFacts } from '../../media-files/facts.js';
import type { Desk } from '../desk/desk.js';
import { filesOf } from '../desk/filesOf.js';
import type { MediaFacts } from '../fields/mediaFacts.js';
import { pathOf, setPath } from './pathFiles.js';

/** Whose a path's cover is stands in the path's own file: it has one file, and one picture. */
export function pathFactsOf(desk: Desk): MediaFacts {
  const path = () => pathOf(filesOf(desk.snapshot().files));
  return {
    of: () => (path().cover ? factsOf(path().cover) : undefined),
    proposed: () => factsOf(path()),
    put: (_, facts: Facts) => {
      const { cover: before, ...others } = path();
      const { cover } = withFacts({}, 'cover', facts) as { cover?: Record<string, unknown> };
      if (JSON.stringify(before) !== JSON.stringify(cover)) desk.put(setPath({ 'path.yaml': { ...others } }, cover ? { cover } : {}));
    },
  };
}
