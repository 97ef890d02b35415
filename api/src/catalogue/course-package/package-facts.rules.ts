import { type MediaFacts } from '../media-file/media-facts.rules.js';

/** Whose a package is and what is to be said of it, as it is kept: empty where nothing is said. */
export type PackageFacts = Required<MediaFacts>;

export const factsOf = ({ owner = '', licence = '', attribution = '' }: MediaFacts): PackageFacts => ({ owner, licence, attribution });

/**
 * What stands when the same package comes again: what was empty is filled in. When something else is said of what is not, nothing is:
 * nobody's terms are put beside another's name.
 */
export function filledIn(stands: PackageFacts, said: PackageFacts): PackageFacts {
  const isOther = (name: keyof PackageFacts): boolean => stands[name] !== '' && said[name] !== '' && stands[name] !== said[name];
  if (isOther('owner') || isOther('licence') || isOther('attribution')) return stands;
  return { owner: stands.owner || said.owner, licence: stands.licence || said.licence, attribution: stands.attribution || said.attribution };
}
