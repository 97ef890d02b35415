import { type ContentType } from './content-type.rules.js';

/** One question: `answered` with points when it is checked. Some say it again, unasked, when an old answer is put back. */
const ASKS: ContentType = { finishedBy: ['answered'], workedBy: ['interacted'], alwaysTells: true };

/** Made of questions: their `answered` is theirs alone; the whole says `completed` with the sum on its last page. */
const GATHERS: ContentType = { finishedBy: ['completed'], workedBy: ['interacted'], alwaysTells: true };

/** As above, but only when there is something to score in it and its author kept the page where one hands it in. */
const GATHERS_WHAT_THERE_IS: ContentType = { ...GATHERS, alwaysTells: false };

/** To be read or turned over: it never says that anybody is done, or says so as soon as it is shown. */
const SHOWS: ContentType = { finishedBy: ['completed'], workedBy: [], alwaysTells: false };

/**
 * The common official types, by what their sources send (repository `h5p/…`, the file that sends it). Learnt by reading,
 * not played here: see `docs/decisions/0017-an-adapter-for-each-content-type.md`.
 */
export const officialTypes: Readonly<Record<string, ContentType>> = {
  /** h5p-multi-choice, js/multichoice.js. With instant feedback, opening it again checks the old answer again. */
  'H5P.MultiChoice': ASKS,
  /** h5p-true-false, scripts/h5p-true-false.js. */
  'H5P.TrueFalse': ASKS,
  /** h5p-blanks, js/blanks.js. With instant feedback, again each time a gap is left once all are filled. */
  'H5P.Blanks': ASKS,
  /** h5p-drag-text, src/scripts/drag-text.js. Puts an old answer back by dragging: `interacted` for each word, with instant feedback also `answered`. */
  'H5P.DragText': { ...ASKS, workedBy: [] },
  /** h5p-drag-question, src/drag-question.js. */
  'H5P.DragQuestion': ASKS,
  /** h5p-mark-the-words, scripts/mark-the-words.js and xAPI-generator.js. */
  'H5P.MarkTheWords': ASKS,
  /** h5p-summary, js/summary.js. `answered` of each panel at the first click in it, then of the whole. */
  'H5P.Summary': ASKS,
  /** otacke/h5p-essay, scripts/essay.js. `failed`, `passed` and `mastered` follow the answer, without points: they say nothing new. */
  'H5P.Essay': ASKS,
  /** h5p-single-choice-set, scripts/single-choice-set.js. */
  'H5P.SingleChoiceSet': GATHERS,
  /** h5p-question-set, js/questionset.js. */
  'H5P.QuestionSet': GATHERS,
  /** h5p-branching-scenario, src/scripts/h5p-branching-scenario.js. Its choices are no `interacted`, but `progressed`; opening it at its end sends neither. */
  'H5P.BranchingScenario': { ...GATHERS, workedBy: ['interacted', 'progressed'] },
  /** h5p-course-presentation, src/scripts/summary-slide.js. At each visit to the summary, which is there only with tasks and may be hidden. */
  'H5P.CoursePresentation': GATHERS_WHAT_THERE_IS,
  /** h5p-interactive-video, src/scripts/endscreen.js. By the button of a submit screen, which needs tasks and an author who put it there. */
  'H5P.InteractiveVideo': GATHERS_WHAT_THERE_IS,
  /** h5p-interactive-book, src/scripts/summary.js. By the button of the summary, which needs tasks and may be left out. Its chapters say `completed` too, of themselves. */
  'H5P.InteractiveBook': GATHERS_WHAT_THERE_IS,
  /** h5p-column, scripts/h5p-column.js. When each task has been scored, and again at each score after that. Without tasks, never. */
  'H5P.Column': GATHERS_WHAT_THERE_IS,
  /** h5p-dialogcards, src/scripts/h5p-dialogcards.js. Sends nothing at all. */
  'H5P.Dialogcards': SHOWS,
  /** h5p-accordion, h5p-accordion.js. `consumed` as soon as it is shown, before anything is read. */
  'H5P.Accordion': SHOWS,
};
