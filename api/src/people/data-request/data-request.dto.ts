import { z } from 'zod';

const How = z.enum(['delete', 'cut', 'pseudonym']);

/** One kind of what is kept about a person, and what becomes of it. */
const ErasedKind = z.object({ key: z.string(), title: z.string(), how: How, rows: z.int() });
export type ErasedKind = z.infer<typeof ErasedKind>;

/** `GET /api/employees/:id/erasure`: what erasing would do. Nothing is done by asking. */
export const ErasurePreviewDto = z.object({
  employee: z.object({ id: z.uuid(), name: z.string() }),
  /** The last day they worked here; null when they never had a position. */
  leftOn: z.iso.date().nullable(),
  /** Whoever works here is not erased: what they may and must do rests on it. */
  mayBeErased: z.boolean(),
  /** When they asked for it, and in their words, if they have. */
  asked: z.object({ at: z.iso.datetime(), words: z.string() }).nullable(),
  kinds: z.array(ErasedKind),
});
export type ErasurePreviewDto = z.infer<typeof ErasurePreviewDto>;

export const EraseEmployee = z.strictObject({
  /** The employee's name, as it stands there: so that nobody is erased by a slip of the hand. */
  name: z.string(),
  reason: z.string().trim().min(10).max(500),
});
export type EraseEmployee = z.infer<typeof EraseEmployee>;

export const ErasureDto = z.object({ id: z.uuid(), erasedAt: z.iso.datetime(), erasedBy: z.string().nullable(), isAsked: z.boolean(), reason: z.string(), rows: z.int() });
export type ErasureDto = z.infer<typeof ErasureDto>;

/** `GET /api/me/data/request`: whether the viewer has asked to be erased. */
export const MyDataRequestDto = z.object({ asked: z.object({ at: z.iso.datetime(), words: z.string() }).nullable() });
export type MyDataRequestDto = z.infer<typeof MyDataRequestDto>;

export const AskToBeErased = z.strictObject({ words: z.string().trim().max(500) });
export type AskToBeErased = z.infer<typeof AskToBeErased>;

const RetentionPeriodDto = z.object({
  key: z.string(),
  title: z.string(),
  text: z.string(),
  /** Days; null when nobody has decided, and then nothing is removed. */
  days: z.int().nullable(),
  suggested: z.int(),
  least: z.int(),
  most: z.int(),
  /** How many would go tonight. */
  due: z.int(),
});

/** `GET /api/privacy`: what is kept how long, who has asked to be erased, and that people were. */
export const PrivacyDto = z.object({
  periods: z.array(RetentionPeriodDto),
  requests: z.array(z.object({ employee: z.object({ id: z.uuid(), name: z.string() }), at: z.iso.datetime(), words: z.string(), mayBeErased: z.boolean() })),
  erasures: z.array(ErasureDto),
  kinds: z.array(z.object({ key: z.string(), title: z.string(), purpose: z.string(), kept: z.string(), how: How })),
});
export type PrivacyDto = z.infer<typeof PrivacyDto>;

/** `GET /api/privacy/periods/:key?days=…`: how many would go, if that were decided. */
export const ForeseePeriod = z.strictObject({ days: z.string().regex(/^\d{1,5}$/).transform(Number) });
export type ForeseePeriod = z.infer<typeof ForeseePeriod>;
export const ForeseenDto = z.object({ due: z.int() });
export type ForeseenDto = z.infer<typeof ForeseenDto>;

/** `PUT /api/privacy/periods/:key` */
export const DecidePeriod = z.strictObject({ days: z.int().min(1).max(36_500).nullable() });
export type DecidePeriod = z.infer<typeof DecidePeriod>;
