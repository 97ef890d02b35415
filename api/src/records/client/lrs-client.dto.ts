import { z } from 'zod';
import { SCOPES } from './scope.rules.js';

/** A connected tool, without its secret: nobody can be told that again. */
export const LrsClientDto = z.object({
  id: z.uuid(),
  name: z.string(),
  key: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdAt: z.iso.datetime(),
  /** Null when the operator made it on the command line, or whoever did is gone. */
  createdBy: z.string().nullable(),
  /** To the minute. */
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type LrsClientDto = z.infer<typeof LrsClientDto>;

/** `POST /api/lrs-clients` answers with the secret, this once. */
export const CreatedLrsClientDto = LrsClientDto.extend({ secret: z.string() });
export type CreatedLrsClientDto = z.infer<typeof CreatedLrsClientDto>;

export const WriteLrsClient = z.object({ name: z.string().trim().min(1).max(200), scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length) });
export type WriteLrsClient = z.infer<typeof WriteLrsClient>;

export const LrsClientFilter = z.object({ q: z.string().trim().max(200).optional(), id: z.array(z.uuid()).max(1000).optional(), isRevoked: z.boolean().optional() });
export type LrsClientFilter = z.infer<typeof LrsClientFilter>;
