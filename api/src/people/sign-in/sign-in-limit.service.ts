import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { RedisBus, sha256, TooMany, waitAfter } from '../../platform/index.js';

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

  /** @throws TooMany when this one may not be made */
  async count(email: string, address: string): Promise<void> {
    const waits = await Promise.all([waitAfter(this.perEmail, keyOf(email, address)), waitAfter(this.perAddress, keyOf(address))]);
    const seconds = Math.max(...waits);
    if (seconds) throw new TooMany(seconds);
  }

  async giveBack(email: string, address: string): Promise<void> {
    await Promise.all([this.perEmail.delete(keyOf(email, address)), this.perAddress.reward(keyOf(address), 1)]);
  }
}

/** Redis keeps no addresses of people. */
const keyOf = (...parts: string[]): string => sha256(parts.join('\n')).toString('base64url');
