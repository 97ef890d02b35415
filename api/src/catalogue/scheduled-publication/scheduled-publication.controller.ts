import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { DraftDto } from '../draft/draft.dto.js';
import { DraftQueries } from '../draft/draft.queries.js';
import { SchedulePublication } from './scheduled-publication.dto.js';
import { ScheduledPublicationService } from './scheduled-publication.service.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/drafts/:id/schedule')
export class ScheduledPublicationController {
  constructor(
    private readonly scheduled: ScheduledPublicationService,
    private readonly drafts: DraftQueries,
  ) {}

  @Put()
  @ApiOperation({ summary: 'Sets when a draft is to be published' })
  @ApiOkResponse({ standardSchema: DraftDto })
  async schedule(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Body({ schema: SchedulePublication }) wish: SchedulePublication): Promise<DraftDto> {
    await this.scheduled.schedule(viewer, id, wish);
    return this.drafts.one(id);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Calls the publication off; the draft stays' })
  @ApiNoContentResponse()
  callOff(@Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.scheduled.callOff(id);
  }
}
