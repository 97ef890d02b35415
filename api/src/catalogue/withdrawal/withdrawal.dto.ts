import { z } from 'zod';
import { ThingKind } from '../draft/draft.dto.js';
import { LEAVES } from './withdrawal.entity.js';

/** Whom and what it touches that a thing is taken out of use. */
export const TouchesDto = z.object({ people: z.int(), units: z.int(), goals: z.int(), paths: z.int(), assignments: z.int() });

/** `GET /api/withdrawals`: what is out of use now. */
export const WithdrawalDto = TouchesDto.extend({
  id: z.uuid(),
  kind: ThingKind,
  subjectId: z.uuid(),
  slug: z.string(),
  title: z.string(),
  leaves: z.enum(LEAVES),
  withdrawnAt: z.iso.datetime(),
  /** Empty when that employee is forgotten. */
  withdrawnBy: z.string(),
});
export type WithdrawalDto = z.infer<typeof WithdrawalDto>;

/** `POST /api/withdrawals`. `leaves`: what becomes of those who are under way on a course. */
export const Withdraw = z.strictObject({ kind: ThingKind, slug: z.string().regex(/^[a-z0-9-]{1,120}$/), leaves: z.enum(LEAVES).default('finish') });
export type Withdraw = z.infer<typeof Withdraw>;
