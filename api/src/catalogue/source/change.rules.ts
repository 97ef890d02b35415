/** What can differ between two versions of a thing; whoever shows it has the words. */
export const CHANGES = [
  'lesson-added', 'lesson-changed', 'lesson-moved', 'lesson-removed', 'course-added', 'course-moved', 'course-removed',
  'page', 'contribution', 'facts', 'words', 'agenda', 'cover', 'language',
  'competence-added', 'competence-removed', 'competence-retired', 'competence-resumed', 'competence-changed', 'competence-levels', 'competence-moved',
  'principle-added', 'principle-removed', 'principle-changed', 'principle-moved', 'frame-title', 'frame-levels', 'frame-subGoals', 'frame-criteria', 'frame-goals',
] as const;

export interface Change {
  readonly what: (typeof CHANGES)[number];
  /** The lesson's title, the course's slug, the language, a competence's key and title; empty for what there is one of. */
  readonly name: string;
  /** Which levels of a competence read otherwise. */
  readonly levels?: number[];
}
