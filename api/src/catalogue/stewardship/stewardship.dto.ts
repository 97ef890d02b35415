import { z } from 'zod';

/** An SPDX licence name: `CC-BY-4.0`, `GPL-3.0-or-later`, `LicenseRef-Avtale`. */
export const Licence = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, 'must be an SPDX name like CC-BY-4.0').max(60);

/**
 * What `course.yaml`, `toolkit.yaml` and a path's file say of who answers for them. None of it is needed
 * for the file to be read.
 */
export const StewardshipFile = {
  /** A role or a unit, never a person: files travel between municipalities. */
  owner: z.string().trim().max(200).optional(),
  /** The day it is to be read through again. */
  review: z.union([z.literal(''), z.iso.date('must be a day like 2027-11-30')]).optional(),
  licence: z.union([z.literal(''), Licence]).optional(),
  /** Whom to name when it is used again. */
  attribution: z.string().trim().max(500).optional(),
};

export const StewardshipDto = z.object({
  owner: z.string().nullable(),
  review: z.iso.date().nullable(),
  /** An SPDX name. */
  licence: z.string().nullable(),
  attribution: z.string().nullable(),
});
export type StewardshipDto = z.infer<typeof StewardshipDto>;
