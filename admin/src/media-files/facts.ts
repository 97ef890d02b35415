/** Whose a file is and what is to be said of it, as `media.yaml` has it; empty where nothing is said. */
export interface Facts {
  readonly owner: string;
  readonly licence: string;
  readonly attribution: string;
}

export const NO_FACTS: Facts = { owner: '', licence: '', attribution: '' };

/** What nobody owns needs no owner. */
const OWNERLESS = ['CC0-1.0', 'CC-PDM-1.0'];

/** What is missing before it is known whose a file is, and on what terms it stands here. */
export const factsMissing = ({ owner, licence }: Facts): ('owner' | 'licence')[] => [
  ...(owner.trim() === '' && !OWNERLESS.includes(licence) ? (['owner'] as const) : []),
  ...(licence === '' ? (['licence'] as const) : []),
];

/** Whether something else stands than what was said: it was said before, and is not changed by saying it anew. */
export const saysOther = (stands: Facts, said: Facts): boolean => (['owner', 'licence', 'attribution'] as const).some((name) => said[name].trim() !== '' && said[name].trim() !== stands[name]);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const factsOf = (said: unknown): Facts => {
  const { owner, licence, attribution } = (said ?? {}) as Record<string, unknown>;
  return { owner: text(owner), licence: text(licence), attribution: text(attribution) };
};

/** `media.yaml` with what is said of one file; what is empty is left out. */
export function withFacts(all: Readonly<Record<string, unknown>>, name: string, { owner, licence, attribution }: Facts): Record<string, unknown> {
  const { [name]: _, ...others } = all;
  const said = Object.fromEntries(Object.entries({ owner: owner.trim(), licence, attribution: attribution.trim() }).filter(([, value]) => value !== ''));
  return Object.keys(said).length > 0 ? { ...others, [name]: said } : others;
}
