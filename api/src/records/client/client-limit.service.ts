import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { Config, RedisBus, sha256, TooMany, waitAfter } from '../../platform/index.js';

const SECONDS = 15 * 60;
/** Wrong keys and secrets in 15 minutes from one address: a tool that was set up wrongly asks again and again, and many may sit behind one address. */
const WRONG = 300;

/** Keeps one client from taking the store for itself, and strangers from asking for ever. */
@Injectable()
export class ClientLimitService {
  /** Counted in each process, in memory: every request passes here, and exactness is not the point. */
  private readonly perClient: RateLimiterMemory;
  private readonly perAddress: RateLimiterRedis;

  constructor(bus: RedisBus, config: Config) {
    this.perClient = new RateLimiterMemory({ points: config.lrsRequestsAMinute, duration: 60 });
    const kept = { points: WRONG, duration: SECONDS };
    this.perAddress = new RateLimiterRedis({
      ...kept,
      storeClient: bus.redis,
      keyPrefix: 'spor:xapi:address',
      rejectIfRedisNotReady: true,
      inMemoryBlockOnConsumed: WRONG + 1,
      insuranceLimiter: new RateLimiterMemory(kept),
    });
  }

  /** @throws TooMany */
  async count(who: string): Promise<void> {
    const seconds = await waitAfter(this.perClient, who);
    if (seconds) throw new TooMany(seconds);
  }

  /** Of those who are nobody here. Whoever has a right key gets in also from such an address: a secret of 32 random bytes is not found by asking. @throws TooMany */
  async countWrong(address: string): Promise<void> {
    const seconds = await waitAfter(this.perAddress, sha256(address).toString('base64url'));
    if (seconds) throw new TooMany(seconds);
  }
}
