import { z } from 'zod';
import { OWN_ACTS } from '../client/own-tools.rules.js';

const May = z.array(z.enum(OWN_ACTS));

export const OwnToolDto = z.object({
  id: z.uuid(),
  name: z.string(),
  key: z.string(),
  may: May,
  createdAt: z.iso.datetime(),
  /** To the minute. */
  lastUsedAt: z.iso.datetime().nullable(),
});
export type OwnToolDto = z.infer<typeof OwnToolDto>;

/** `GET /api/me/tools`: the tools that the viewer has let in, newest first. */
export const OwnToolsDto = z.object({
  /** Whether the municipality lets employees connect tools. Those there are don't get in while it does not. */
  isAllowed: z.boolean(),
  /** How many more there may be. */
  left: z.int(),
  tools: z.array(OwnToolDto),
});
export type OwnToolsDto = z.infer<typeof OwnToolsDto>;

export const ConnectOwnTool = z.strictObject({ name: z.string().trim().min(1).max(100), may: May.min(1).max(OWN_ACTS.length) });
export type ConnectOwnTool = z.infer<typeof ConnectOwnTool>;

/** `POST /api/me/tools` answers with the secret, this once. */
export const ConnectedOwnToolDto = OwnToolDto.extend({
  secret: z.string(),
  /** Whom the tool is to name as the actor. */
  account: z.object({ homePage: z.string(), name: z.string() }),
});
export type ConnectedOwnToolDto = z.infer<typeof ConnectedOwnToolDto>;

/** `GET /api/own-tools`: that there are such, and how many; not whose. */
export const OwnToolsInUseDto = z.object({ isAllowed: z.boolean(), tools: z.int(), people: z.int() });
export type OwnToolsInUseDto = z.infer<typeof OwnToolsInUseDto>;

export const AllowOwnTools = z.strictObject({ isAllowed: z.boolean() });
export type AllowOwnTools = z.infer<typeof AllowOwnTools>;
