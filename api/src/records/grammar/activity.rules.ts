import { z } from 'zod';
import { saying } from '../../platform/index.js';
import { Extensions, Iri, LanguageMap } from './value.rules.js';

const TWICE = saying({ nb: 'Har samme id to ganger.', nn: 'Har same id to gonger.', en: 'Has the same id twice.' });
const NO_TYPE = saying({
  nb: 'Det som hører til en interaksjon, må ha en interactionType.',
  nn: 'Det som høyrer til ein interaksjon, må ha ein interactionType.',
  en: 'What belongs to an interaction needs an interactionType.',
});

const Component = z.strictObject({ id: z.string().min(1), description: LanguageMap.optional() });
const Components = z.array(Component).refine((components) => new Set(components.map(({ id }) => id)).size === components.length, TWICE);

const INTERACTIONS = ['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric', 'other'] as const;
const interactionParts = {
  correctResponsesPattern: z.array(z.string()).optional(),
  choices: Components.optional(),
  scale: Components.optional(),
  source: Components.optional(),
  target: Components.optional(),
  steps: Components.optional(),
};

/** Data 2.4.4.1: what an activity is, in words; and of an interaction, what can be answered and what is right. */
export const ActivityDefinition = z
  .strictObject({
    name: LanguageMap.optional(),
    description: LanguageMap.optional(),
    type: Iri.optional(),
    moreInfo: Iri.optional(),
    extensions: Extensions.optional(),
    interactionType: z.enum(INTERACTIONS).optional(),
    ...interactionParts,
  })
  .refine((definition) => definition.interactionType !== undefined || !Object.keys(interactionParts).some((part) => part in definition), { path: ['interactionType'], ...NO_TYPE });
export type ActivityDefinition = z.infer<typeof ActivityDefinition>;

export const Activity = z.strictObject({ objectType: z.literal('Activity').optional(), id: Iri, definition: ActivityDefinition.optional() });
export type Activity = z.infer<typeof Activity>;
