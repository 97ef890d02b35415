import { Controller, Get, type OnModuleDestroy, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Audience, Live } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { MeQueries } from '../me/me.queries.js';
import { EventStream } from './event-stream.js';

/** Server-sent events for the signed-in employee: that something changed, never what. */
@ApiTags('me')
@Allow('employee')
@Controller('api/live')
export class LiveController implements OnModuleDestroy {
  private readonly open = new Set<EventStream>();

  constructor(
    private readonly live: Live,
    private readonly me: MeQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Server-sent events: `event: changed`, `data: { topic, id? }`' })
  async listen(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const audiences = await this.audiencesOf(viewer);
    const stream = EventStream.begin(request, reply);
    const stop = this.live.listen(audiences, (event) => stream.send('changed', event));
    this.open.add(stream);
    stream.onEnd(() => {
      stop();
      this.open.delete(stream);
    });
  }

  /** Otherwise the server would wait for browsers that listen for ever. */
  onModuleDestroy(): void {
    for (const stream of this.open) stream.end();
  }

  private async audiencesOf(viewer: Viewer): Promise<Audience[]> {
    const units = await this.me.unitsAndAncestors(viewer.employeeId);
    const figures: Audience[] = viewer.holds('hr') ? ['figures'] : [];
    return [`person:${viewer.employeeId}`, ...units.map((id): Audience => `unit:${id}`), ...figures];
  }
}
