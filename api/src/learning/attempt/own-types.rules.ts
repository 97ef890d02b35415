import { type ContentType } from './content-type.rules.js';

/** Says `answered` when its answer is checked or finished, and again only after something was done. */
const ASKS: ContentType = { finishedBy: ['answered'], workedBy: ['interacted'], alwaysTells: true };

/** Made of others, which say `answered` of themselves; `completed` when all of it is done, and anew when a part is answered anew. */
const GATHERS: ContentType = { finishedBy: ['completed'], workedBy: ['interacted'], alwaysTells: true };

/** The types that ship (`content/h5p-types`). A column of texts only has a button for its reader, so it tells too. */
export const ownTypes: Readonly<Record<string, ContentType>> = {
  'Spor.Choice': ASKS,
  'Spor.TrueFalse': ASKS,
  'Spor.Blanks': ASKS,
  'Spor.Words': ASKS,
  'Spor.Sort': ASKS,
  'Spor.Order': ASKS,
  'Spor.Map': ASKS,
  'Spor.Story': ASKS,
  'Spor.Reflection': ASKS,
  'Spor.Cards': ASKS,
  'Spor.SelfAssessment': ASKS,
  'Spor.QuestionSet': GATHERS,
  'Spor.Column': GATHERS,
  'Spor.Video': GATHERS,
};
