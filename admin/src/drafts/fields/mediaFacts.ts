import { type Facts, factsOf, withFacts } from '../../media-files/facts.js';
import { FACTS_FILE } from '../../media-files/saving.js';
import { outlineOf } from '../course/courseFiles.js';
import type { Desk } from '../desk/desk.js';
import { filesOf } from '../desk/filesOf.js';

/** What is said of a draft's files; read and written as the draft is at that moment. */
export interface MediaFacts {
  /** Undefined when nothing is said. @param path as a text calls it: `media/trekanten.svg` */
  readonly of: (path: string) => Facts | undefined;
  /** Of a new file: whoever answers for the course has most often made it. */
  readonly proposed: () => Facts;
  readonly put: (path: string, facts: Facts) => void;
}

const made = new WeakMap<Desk, MediaFacts>();
const nameOf = (path: string): string => path.replace(/^media\//, '');

/** The same functions each time, so that nothing is drawn anew for their sake. */
export function mediaFactsOf(desk: Desk): MediaFacts {
  const known = made.get(desk);
  if (known) return known;
  const files = () => filesOf(desk.snapshot().files);
  const said = (): Record<string, unknown> => files()[FACTS_FILE] ?? {};
  const facts: MediaFacts = {
    of: (path) => (Object.hasOwn(said(), nameOf(path)) ? factsOf(said()[nameOf(path)]) : undefined),
    proposed: () => factsOf(outlineOf(files())),
    put: (path, next) => {
      const content = withFacts(said(), nameOf(path), next);
      if (JSON.stringify(content) !== JSON.stringify(said())) desk.put({ [FACTS_FILE]: content });
    },
  };
  made.set(desk, facts);
  return facts;
}
