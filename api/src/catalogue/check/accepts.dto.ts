import { z } from 'zod';

/** The warnings that are accepted when something is published: everything the check warns of then must be among them. `why`: for those that keep somebody out. */
export const Accepts = z.array(z.strictObject({ code: z.string().max(80), path: z.string().max(200), why: z.string().trim().max(500).optional() })).max(500).default([]);
export type Accepts = z.infer<typeof Accepts>;
