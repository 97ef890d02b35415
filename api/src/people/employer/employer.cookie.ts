import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

export const JOURNEY_COOKIE = 'spor_employer_sign_in';
export const JOURNEY_PATH = '/api/sign-in/employer';
export const JOURNEY_SECONDS = 10 * 60;

/** What this browser must bring back from the provider, and where it was going. */
export const Journey = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
export type Journey = z.infer<typeof Journey>;

/** So that no other token signed with the same secret is taken for one of these. */
const AUDIENCE = 'spor:employer-sign-in';
const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

export const sealJourney = (journey: Journey, secret: string): Promise<string> =>
  new SignJWT(journey).setProtectedHeader({ alg: 'HS256' }).setAudience(AUDIENCE).setExpirationTime(`${JOURNEY_SECONDS}s`).sign(keyOf(secret));

/** Undefined when the cookie is missing, forged or older than ten minutes. */
export async function openJourney(sealed: string | undefined, secret: string): Promise<Journey | undefined> {
  if (!sealed) return undefined;
  try {
    const { payload } = await jwtVerify(sealed, keyOf(secret), { audience: AUDIENCE, algorithms: ['HS256'] });
    return Journey.parse(payload);
  } catch {
    return undefined;
  }
}
