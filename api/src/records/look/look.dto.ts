import { z } from 'zod';

/** `POST /api/statement-looks`: whose statements, by the person or by one of them, and why. */
export const OpenLook = z.strictObject({
  of: z.union([z.strictObject({ employeeId: z.uuid() }), z.strictObject({ statementId: z.uuid() })]),
  reason: z.string().trim().min(10).max(500),
});
export type OpenLook = z.infer<typeof OpenLook>;

/** As long as it is open, the viewer reads this one person's statements by name. */
export const LookDto = z.object({
  id: z.uuid(),
  person: z.object({
    /** Null when the statements' actor is nobody who works here. */
    employeeId: z.uuid().nullable(),
    /** A name; of somebody from outside what the statements call them. */
    name: z.string(),
  }),
  reason: z.string(),
  lookedAt: z.iso.datetime(),
  openUntil: z.iso.datetime(),
});
export type LookDto = z.infer<typeof LookDto>;
