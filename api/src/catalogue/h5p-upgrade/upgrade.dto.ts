import { z } from 'zod';
import { SLUG } from '../content-import/course-source.dto.js';

const Library = z.string().regex(/^[\w.-]{1,110} \d{1,4}\.\d{1,4}$/);
const Path = z.string().regex(/^(nb|nn|en)\/exercises\/[a-z0-9-]{1,120}\.json$/);
const Params = z.record(z.string(), z.unknown());

export const PlanQuery = z.object({ to: Library });
export type PlanQuery = z.infer<typeof PlanQuery>;

const Planned = z.object({
  path: z.string(),
  title: z.string(),
  /** With everything filled in that its author left out, as an upgrade expects it. */
  params: Params,
});

/** `GET /api/h5p-libraries/:name/upgrade`: what there is to upgrade, and the sealed page in which the library's own upgrade runs. */
export const UpgradePlanDto = z.object({
  from: z.string(),
  to: z.string(),
  frame: z.string(),
  courses: z.array(z.object({
    slug: z.string(),
    title: z.string(),
    /** Whether somebody is writing in it: the upgrade then joins that draft. */
    hasDraft: z.boolean(),
    exercises: z.array(Planned),
  })),
  /** Uploaded packages of this type: contents of their own. */
  packages: z.array(z.object({ id: z.uuid(), title: z.string(), params: Params })),
});
export type UpgradePlanDto = z.infer<typeof UpgradePlanDto>;

/** A course's exercises as the library's upgrade has given them back. */
export const CourseWish = z.strictObject({
  from: Library,
  to: Library,
  course: SLUG,
  exercises: z.array(z.strictObject({ path: Path, title: z.string().trim().min(1).max(255), params: Params })).min(1).max(1000),
});
export type CourseWish = z.infer<typeof CourseWish>;

/** The same of an uploaded package. */
export const PackageWish = z.strictObject({ from: Library, to: Library, package: z.uuid(), title: z.string().trim().min(1).max(255), params: Params });
export type PackageWish = z.infer<typeof PackageWish>;

export const UpgradeWish = z.union([CourseWish, PackageWish]);
export type UpgradeWish = z.infer<typeof UpgradeWish>;

const Value = z.union([z.string(), z.number(), z.boolean()]).nullable();
const ExerciseTrial = z.object({
  /** A package's is empty. */
  path: z.string(),
  title: z.string(),
  /** What differs, in the words of the form. `before` is null for what is new, `after` for what is gone. */
  changes: z.array(z.object({ place: z.array(z.string()), before: Value, after: Value })),
  /** Why it can't be upgraded; empty when it can. */
  faults: z.array(z.object({ path: z.string(), message: z.string() })),
});
export type ExerciseTrial = z.infer<typeof ExerciseTrial>;

/** `POST /api/h5p-upgrades/trials`: what would become of each exercise. Nothing is changed. */
export const UpgradeTrialDto = z.object({ exercises: z.array(ExerciseTrial) });
export type UpgradeTrialDto = z.infer<typeof UpgradeTrialDto>;

/** An upgrade that has been done. */
export const UpgradeDto = z.object({
  id: z.uuid(),
  from: z.string(),
  to: z.string(),
  /** Null for a package. */
  courseSlug: z.string().nullable(),
  /** The course's, or the package's. */
  courseTitle: z.string(),
  packageId: z.uuid().nullable(),
  exercises: z.int(),
  doneAt: z.iso.datetime(),
  /** Empty when that employee is forgotten. */
  doneBy: z.string(),
  /** Null as long as it stands. */
  undoneAt: z.iso.datetime().nullable(),
});
export type UpgradeDto = z.infer<typeof UpgradeDto>;

/** `POST /api/h5p-upgrades/:id/rollbacks`: exercises that somebody has changed since are left as they are. */
export const RolledBackDto = z.object({
  left: z.array(z.string()),
  /** Null when taking it back left nothing in the draft to publish, and it is gone too. */
  draftId: z.uuid().nullable(),
});
export type RolledBackDto = z.infer<typeof RolledBackDto>;
