import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { ToolkitDetailDto, ToolkitDto } from './toolkit.dto.js';
import { ToolkitQueries } from './toolkit.queries.js';

@ApiTags('catalogue')
@Allow('employee')
@Controller('api/toolkits')
export class ToolkitController {
  constructor(private readonly toolkits: ToolkitQueries) {}

  @Get()
  @ApiOperation({ summary: 'Published toolkits' })
  @ApiOkResponse({ standardSchema: z.array(ToolkitDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<ToolkitDto[]> {
    return sendList(reply, 'toolkits', query, await this.toolkits.list(viewer.language, query));
  }

  @Get(':idOrSlug')
  @ApiOperation({ summary: 'A toolkit' })
  @ApiOkResponse({ standardSchema: ToolkitDetailDto })
  one(@CurrentViewer() viewer: Viewer, @Param('idOrSlug', { schema: z.string().max(120) }) idOrSlug: string): Promise<ToolkitDetailDto> {
    return this.toolkits.one(viewer.language, idOrSlug);
  }
}
