import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { RedisBus, sha256 } from '../../platform/index.js';

const SECONDS = 15 * 60;
/** Wrong passwords in 15 minutes for one e-mail from one address. */
const FOR_EMAIL = 10;
/** … and for any e-mails from one address: a whole municipality may sit behind it. */
const FOR_ADDRESS = 200;

/** Counted before the password is looked at, so that many guesses at once are all counted; given back when it was right. */
@Injectable()
export class SignInLimitService {
  private readonly perEmail: RateLimiterRedis;
  private readonly perAddress: RateLimiterRedis;

  constructor(bus: RedisBus) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterRedis({
        storeClient: bus.redis,
        keyPrefix: `spor:sign-in:${keyPrefix}`,
        points,
        duration: SECONDS,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: SECONDS }),
      });
    this.perEmail = limiter('email', FOR_EMAIL);
    this.perAddress = limiter('address', FOR_ADDRESS);
  }

  /** @returns seconds to wait before the next try; 0 when this one may be made */
  async count(email: string, address: string): Promise<number> {
    const waits = await Promise.all([waitFor(this.perEmail, keyOf(email, address)), waitFor(this.perAddress, keyOf(address))]);
    return Math.max(...waits);
  }

  async giveBack(email: string, address: string): Promise<void> {
    await Promise.all([this.perEmail.delete(keyOf(email, address)), this.perAddress.reward(keyOf(address), 1)]);
  }
}

/** Redis keeps no addresses of people. */
const keyOf = (...parts: string[]): string => sha256(parts.join('\n')).toString('base64url');

async function waitFor(limiter: RateLimiterRedis, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
