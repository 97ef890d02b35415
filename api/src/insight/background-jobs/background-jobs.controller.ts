import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../people/index.js';
import { FactLog, Queues, RedisBus } from '../../platform/index.js';
import { BackgroundJobsDto } from './background-jobs.dto.js';

const STATES = ['waiting', 'active', 'delayed', 'failed', 'completed'] as const;
type Counts = Record<(typeof STATES)[number], number>;
const UNKNOWN: Counts = { waiting: -1, active: -1, delayed: -1, failed: -1, completed: -1 };

@ApiTags('administration')
@Allow('administrator')
@Controller('api/background-jobs')
export class BackgroundJobsController {
  constructor(
    private readonly facts: FactLog,
    private readonly queues: Queues,
    private readonly bus: RedisBus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How the background jobs stand, in counts' })
  @ApiOkResponse({ standardSchema: BackgroundJobsDto })
  async now(): Promise<BackgroundJobsDto> {
    const [{ unsettled, oldestSeconds }, up] = await Promise.all([this.facts.backlog(), this.bus.isUp()]);
    const counts = up ? await this.counts() : UNKNOWN;
    return { redis: up ? 'up' : 'down', ...counts, unsettledFacts: unsettled, oldestUnsettledSeconds: oldestSeconds };
  }

  private async counts(): Promise<Counts> {
    const counts = await this.queues.get('reactions').getJobCounts(...STATES);
    return Object.fromEntries(STATES.map((state) => [state, counts[state] ?? 0])) as Counts;
  }
}
