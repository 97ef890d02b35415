import { type Language, type Texts } from '../../platform/index.js';
import { type LibraryCounts } from './library.dto.js';

const WORDS: Record<keyof LibraryCounts, Record<Language, readonly [one: string, several: string]>> = {
  exercises: { nb: ['publisert øvelse', 'publiserte øvelser'], nn: ['publisert øving', 'publiserte øvingar'], en: ['published exercise', 'published exercises'] },
  drafts: { nb: ['øvelse i et utkast', 'øvelser i utkast'], nn: ['øving i eit utkast', 'øvingar i utkast'], en: ['exercise in a draft', 'exercises in drafts'] },
  packages: { nb: ['opplastet pakke', 'opplastede pakker'], nn: ['opplasta pakke', 'opplasta pakkar'], en: ['uploaded package', 'uploaded packages'] },
  earlier: { nb: ['øvelse i en eldre versjon', 'øvelser i eldre versjoner'], nn: ['øving i ein eldre versjon', 'øvingar i eldre versjonar'], en: ['exercise in an earlier version', 'exercises in earlier versions'] },
};
const MOST_NAMES = 5;

export const isUsed = (counts: LibraryCounts, dependents: readonly string[]): boolean => dependents.length > 0 || Object.values(counts).some((count) => count > 0);

/** What uses a library, as it stands in a sentence: `3 published exercises, 1 uploaded package, Spor.Column 1.0`. */
export function usedBy(counts: LibraryCounts, dependents: readonly string[]): Texts {
  const said = (language: Language): string => {
    const things = (Object.keys(WORDS) as (keyof LibraryCounts)[]).filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${WORDS[kind][language][counts[kind] === 1 ? 0 : 1]}`);
    const names = [...dependents.slice(0, MOST_NAMES), ...(dependents.length > MOST_NAMES ? ['…'] : [])];
    return [...things, ...names].join(', ');
  };
  return { nb: said('nb'), nn: said('nn'), en: said('en') };
}
