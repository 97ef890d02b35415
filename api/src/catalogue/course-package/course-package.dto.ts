import { z } from 'zod';

export const STANDARDS = ['cmi5', 'scorm-1.2', 'scorm-2004'] as const;
export const Standard = z.enum(STANDARDS);
/** What a course package is made to. Of an exercise that is a unit, it stands where another has its H5P type. */
export type Standard = z.infer<typeof Standard>;

export const isStandard = (library: string): library is Standard => (STANDARDS as readonly string[]).includes(library);

/** Words by language tag, as the package gives them. */
export const Words = z.record(z.string(), z.string());
export type Words = z.infer<typeof Words>;

/** A part of a package's table of contents. Its units stand in the package's order. */
export interface Block {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  /** Identifiers. */
  readonly units: readonly string[];
  readonly blocks: readonly Block[];
}

/** A whole package's table of contents; `id` is the publisher's. */
export type Structure = Block;

/** What a cmi5 assignable unit (AU) says of itself. */
export interface Cmi5Parameters {
  readonly launchMethod: 'AnyWindow' | 'OwnWindow';
  readonly moveOn: 'Passed' | 'Completed' | 'CompletedAndPassed' | 'CompletedOrPassed' | 'NotApplicable';
  /** 0–1 */
  readonly masteryScore: number | null;
  readonly launchParameters: string;
  readonly entitlementKey: string;
  readonly activityType: string;
}

/** What a SCORM item says of itself. */
export interface ScormParameters {
  /** An asset is only shown: it never tells anything. */
  readonly scormType: 'sco' | 'asset';
  /** SCORM 1.2, 0–100. */
  readonly masteryScore: number | null;
  readonly launchData: string;
  readonly maxTimeAllowed: string;
  readonly timeLimitAction: string;
  readonly prerequisites: string;
  /** SCORM 2004: the progress at which it is completed, 0–1. */
  readonly completionThreshold: number | null;
  /** SCORM 2004: the scaled score at which it is passed. */
  readonly minNormalizedMeasure: number | null;
  /** SCORM 2004: what the package calls its objectives, in its order; the SCO looks for them by these names. */
  readonly objectives?: readonly string[];
}

export type UnitParameters = Cmi5Parameters | ScormParameters;

/** What can be begun in a package: an AU or a SCO, as its manifest has it. */
export interface ReadUnit {
  readonly identifier: string;
  readonly title: string;
  /** A file in the package, perhaps with a query; of cmi5 also an address elsewhere. */
  readonly launch: string;
  readonly parameters: UnitParameters;
}

/** A package as its manifest has it. */
export interface ReadCoursePackage {
  readonly standard: Standard;
  readonly title: string;
  readonly structure: Structure;
  readonly units: readonly ReadUnit[];
}

export const CoursePackageUnitDto = z.object({ id: z.uuid(), position: z.int(), identifier: z.string(), title: z.string(), launchMethod: z.enum(['AnyWindow', 'OwnWindow']) });
export type CoursePackageUnitDto = z.infer<typeof CoursePackageUnitDto>;

/** Where a package is used: a published course (also in an earlier version), or a draft. */
export const PackageUseDto = z.object({ kind: z.enum(['course', 'draft']), id: z.uuid(), title: z.string() });
export type PackageUseDto = z.infer<typeof PackageUseDto>;

/** `GET /api/course-packages` */
export const CoursePackageDto = z.object({
  id: z.uuid(),
  standard: Standard,
  title: z.string(),
  bytes: z.int(),
  files: z.int(),
  owner: z.string(),
  licence: z.string(),
  attribution: z.string(),
  createdAt: z.iso.datetime(),
  /** The employee's name; empty when it came with files, or when that employee is forgotten. */
  createdBy: z.string(),
  units: z.array(CoursePackageUnitDto),
  uses: z.array(PackageUseDto),
});
export type CoursePackageDto = z.infer<typeof CoursePackageDto>;
