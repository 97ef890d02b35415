import { Controller, Get, type OnModuleDestroy, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { type Audience, Live, LiveQuery } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { unitsAbove } from '../position/units-above.queries.js';
import { EventStream } from './event-stream.js';

/** Open pages of one person; the oldest gives way to one more. */
const MOST_EACH = 20;

/** Server-sent events for the signed-in employee: that something changed, never what. */
@ApiTags('me')
@Allow('employee')
@Controller('api/live')
export class LiveController implements OnModuleDestroy {
  /** By employee, the oldest first. */
  private readonly open = new Map<string, Set<EventStream>>();

  constructor(
    private readonly live: Live,
    private readonly database: DataSource,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Server-sent events: `event: changed`, `data: { topic, id? }`; with `missed`, first what changed in so many milliseconds before' })
  async listen(@CurrentViewer() viewer: Viewer, @Query({ schema: LiveQuery }) { missed }: LiveQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const audiences = await this.audiencesOf(viewer);
    const stream = EventStream.begin(request, reply);
    const stop = this.live.listen(audiences, (event) => stream.send('changed', event));
    stream.onEnd(stop);
    this.keep(viewer.employeeId, stream);
    if (missed !== undefined) for (const event of await this.live.lately(audiences, missed)) stream.send('changed', event);
  }

  /** Otherwise the server would wait for browsers that listen for ever. */
  onModuleDestroy(): void {
    for (const streams of this.open.values()) for (const stream of streams) stream.end();
  }

  private keep(employeeId: string, stream: EventStream): void {
    const streams = this.open.get(employeeId) ?? new Set();
    this.open.set(employeeId, streams.add(stream));
    stream.onEnd(() => {
      streams.delete(stream);
      if (!streams.size && this.open.get(employeeId) === streams) this.open.delete(employeeId);
    });
    const [oldest] = streams;
    if (streams.size > MOST_EACH) oldest?.end();
  }

  private async audiencesOf(viewer: Viewer): Promise<Audience[]> {
    const units = await unitsAbove(this.database, viewer.employeeId);
    const led = viewer.topUnits('leader');
    const figures: Audience[] = viewer.holds('hr') ? ['figures'] : [];
    return [`person:${viewer.employeeId}`, ...units.map((id): Audience => `unit:${id}`), ...led.map((id): Audience => `lead:${id}`), ...figures];
  }
}
