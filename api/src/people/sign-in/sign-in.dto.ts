import { z } from 'zod';
import { ViewerDto } from '../access/viewer.dto.js';

export const SignIn = z.object({ email: z.email().max(254), password: z.string().min(1).max(200) });
export type SignIn = z.infer<typeof SignIn>;

/** What the sign-in page offers. Demo accounts are listed only in a demo. */
export const SignInOptions = z.object({
  password: z.boolean(),
  employer: z.object({ label: z.string(), url: z.string() }).nullable(),
  demoAccounts: z.array(z.object({ email: z.string(), role: z.string() })),
});
export type SignInOptions = z.infer<typeof SignInOptions>;

/** `GET /api/sign-in/viewer` */
export const WhoIsSignedIn = z.object({ viewer: ViewerDto.nullable() });
export type WhoIsSignedIn = z.infer<typeof WhoIsSignedIn>;
