import { z } from 'zod';
import { ListQuery } from '../../platform/index.js';
import { SEARCH_KINDS } from '../search-index/search-index.entity.js';

export const SearchKindName = z.enum(SEARCH_KINDS);

/** What comes after this is not read: whoever pastes a page searches for how it begins. */
const LONGEST = 200;
const MOST_HITS = 200;
const FIRST_FIVE = '[0,4]';

/**
 * `q`: words, in any order and form. `kind`: hits of that kind only. `range=[0,4]`: the first and the last hit of each kind,
 * counted from 0, both included, at most two hundred.
 */
export const SearchQuery = z.object({
  q: z.string().default('').transform((text) => text.slice(0, LONGEST)),
  kind: SearchKindName.optional(),
  range: z.preprocess((given) => given ?? FIRST_FIVE, ListQuery.shape.range).refine(([first, last]) => last - first < MOST_HITS, `asks for more than ${MOST_HITS} hits`),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** A piece of a text; `hit` when it is one of the words that were searched for, and is to be marked. */
export const TextPart = z.object({ text: z.string(), hit: z.boolean() });
export type TextPart = z.infer<typeof TextPart>;

export const SearchHit = z.object({
  id: z.uuid(),
  /** Of the texts. */
  language: z.string(),
  /** In learn. */
  address: z.string(),
  title: z.array(TextPart),
  /** Titles of what it stands in, as `Course › Lesson`; empty when it stands by itself. */
  place: z.string(),
  snippet: z.array(TextPart),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z.object({
  /** The words that were searched for, when they are others than those written: a word was taken for a misspelling. */
  instead: z.string().nullable(),
  /** False when nothing has all the words: then these are the hits that have most of them. */
  allWords: z.boolean(),
  /** Those of which there are hits, the kind with the best hit first. `count` is of all hits, `hits` are those asked for. */
  kinds: z.array(z.object({ kind: SearchKindName, count: z.int(), hits: z.array(SearchHit) })),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
