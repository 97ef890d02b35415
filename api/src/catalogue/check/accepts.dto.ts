import { z } from 'zod';

/** The warnings that are accepted when something is published: everything the check warns of then must be among them. */
export const Accepts = z.array(z.strictObject({ code: z.string().max(40), path: z.string().max(200) })).max(500).default([]);
