import { z } from 'zod';

/** `POST /api/h5p-packages`: what was made of an uploaded `.h5p` file. */
export const StoredPackageDto = z.object({
  contentId: z.uuid(),
  title: z.string(),
  library: z.string(),
  /** Libraries that were new or newer, e.g. `H5P.Column 1.18.2`. */
  installed: z.array(z.string()),
});
export type StoredPackageDto = z.infer<typeof StoredPackageDto>;

export const UploadedPackageDto = z.object({
  /** The content's id. */
  id: z.uuid(),
  title: z.string(),
  library: z.string(),
  uploadedAt: z.iso.datetime(),
  /** The employee's name; empty when that employee is forgotten. */
  uploadedBy: z.string(),
});
export type UploadedPackageDto = z.infer<typeof UploadedPackageDto>;

const Dependency = z.object({ machineName: z.string().regex(/^\w[\w.-]{0,100}$/, 'is no name of a library'), majorVersion: z.coerce.number().int().min(0).max(9999), minorVersion: z.coerce.number().int().min(0).max(9999) });

/** `h5p.json` in a package: only what is read of it. */
export const PackageMetadata = z.looseObject({
  title: z.string().max(2000),
  language: z.string().max(20).default('und'),
  mainLibrary: z.string().max(100),
  preloadedDependencies: z.array(Dependency).min(1).max(300),
  dynamicDependencies: z.array(Dependency).max(300).default([]),
});
export type PackageMetadata = z.infer<typeof PackageMetadata>;
