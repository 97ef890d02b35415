import { z } from 'zod';

const NO_SPDX_NAME = {
  nb: 'Skriv lisensen med SPDX-navnet, slik som CC-BY-4.0: uten mellomrom.',
  nn: 'Skriv lisensen med SPDX-namnet, slik som CC-BY-4.0: utan mellomrom.',
  en: 'Write the licence by its SPDX name, such as CC-BY-4.0: without spaces.',
};
/** An SPDX licence name: `CC-BY-4.0`, `GPL-3.0-or-later`, `LicenseRef-Avtale`. */
export const Licence = z
  .string()
  .max(60)
  .refine((name) => /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(name), { error: 'must be an SPDX name like CC-BY-4.0', params: { texts: NO_SPDX_NAME } });

/**
 * What `course.yaml`, `toolkit.yaml` and a path's file say of who answers for them. None of it is needed
 * for the file to be read.
 */
export const StewardshipFile = {
  /** A role or a unit, never a person: files travel between municipalities. */
  owner: z.string().trim().max(200).optional(),
  /** The day it is to be read through again. */
  review: z.union([z.literal(''), z.iso.date('must be a day like 2027-11-30')]).optional(),
  licence: z.preprocess((name) => (name === '' ? undefined : name), Licence.optional()),
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
