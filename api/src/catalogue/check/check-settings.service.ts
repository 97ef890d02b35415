import { Injectable } from '@nestjs/common';
import { Config, osloDay } from '../../platform/index.js';
import { type CheckLimits } from './finding.rules.js';

/** Types of others that Spor knows when they are done (decision 17), besides our own. An installation may say otherwise: `SPOR_CONTENT_TYPES`. */
const KNOWN = [
  'Spor.*',
  ...['MultiChoice', 'TrueFalse', 'Blanks', 'DragText', 'DragQuestion', 'MarkTheWords', 'Summary', 'Essay', 'SingleChoiceSet', 'QuestionSet', 'BranchingScenario', 'BranchingQuestion', 'CoursePresentation', 'InteractiveVideo', 'InteractiveBook', 'Column', 'Dialogcards', 'Accordion'].map((name) => `H5P.${name}`),
  // What they are made of.
  ...['AdvancedText', 'Text', 'Table', 'Image', 'Video', 'Audio', 'Link', 'Nil', 'GoToQuestion', 'FreeTextQuestion', 'ContinuousText'].map((name) => `H5P.${name}`),
];

/** What this installation asks of a text. */
@Injectable()
export class CheckSettings {
  constructor(private readonly config: Config) {}

  now(): CheckLimits {
    return { lix: this.config.lixLimit, contentTypes: this.config.contentTypes ?? KNOWN, today: osloDay(new Date()) };
  }
}
