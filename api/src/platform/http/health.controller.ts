import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Unavailable } from '../errors/domain-error.js';
import { FactLog } from '../facts/fact-log.js';
import { RedisBus } from '../jobs/redis-bus.js';
import { WorkerPresence } from '../jobs/worker-presence.js';
import { OpenToAll } from './open-to-all.js';

/** `live`: the process answers. `ready`: the database does; Redis is reported, for Spor stays correct without it. */
@ApiTags('health')
@OpenToAll()
@Controller('health')
export class HealthController {
  constructor(
    private readonly bus: RedisBus,
    private readonly workers: WorkerPresence,
    private readonly facts: FactLog,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'The database answers; and whether Redis and the workers do' })
  async ready() {
    const behind = await this.facts.backlog().catch(() => {
      throw new Unavailable('health.database', { nb: 'Databasen svarer ikke.', nn: 'Databasen svarar ikkje.', en: 'The database does not answer.' });
    });
    return { status: 'ok', database: 'up', redis: (await this.bus.isUp()) ? 'up' : 'down', workers: await this.workers.count(), factsBehind: behind.unsettled };
  }
}
