import type { UpgradePlanDto, UpgradeTrialDto } from '../../types.js';

export type PlannedCourse = UpgradePlanDto['courses'][number];
export type TriedExercise = UpgradeTrialDto['exercises'][number];

/** One course after the dry run: what each exercise would become, and what there is to send when it is to be done. */
export interface TriedCourse {
  slug: string;
  title: string;
  hasDraft: boolean;
  exercises: TriedExercise[];
  /** The exercises that can be upgraded. */
  ready: { path: string; title: string; params: Record<string, unknown> }[];
}

/** An uploaded package after the dry run. */
export interface TriedPackage {
  id: string;
  tried: TriedExercise;
  /** What there is to send; undefined when it can't be upgraded. */
  ready: { title: string; params: Record<string, unknown> } | undefined;
}

export interface DryRun {
  from: string;
  to: string;
  packages: TriedPackage[];
  courses: TriedCourse[];
}
