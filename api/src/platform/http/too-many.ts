import { HttpException } from '@nestjs/common';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

/** 429, with the seconds after which it may be tried again. */
export class TooMany extends HttpException {
  constructor(readonly seconds: number) {
    super('too many', 429);
  }
}

/** Counts one. @returns seconds to wait before the next try; 0 when this one may be made */
export async function waitAfter(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
