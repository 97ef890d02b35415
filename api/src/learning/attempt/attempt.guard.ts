import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Viewer } from '../../people/index.js';
import { TooMany, waitAfter } from '../../platform/index.js';

/** A quick learner sends one statement a second; ten a second for a minute is a script that fills the store. */
const STATEMENTS_A_MINUTE = 600;

/** Keeps one employee from filling the record store. Counted in each process; exactness is not the point. */
@Injectable()
export class StatementRateGuard implements CanActivate {
  private readonly limit = new RateLimiterMemory({ points: STATEMENTS_A_MINUTE, duration: 60 });

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { viewer } = context.switchToHttp().getRequest<{ viewer: Viewer }>();
    const seconds = await waitAfter(this.limit, viewer.employeeId);
    if (seconds) throw new TooMany(seconds);
    return true;
  }
}
