import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { FrameworkDetailDto, FrameworkDto } from './framework.dto.js';
import { FrameworkUse } from './framework-use.queries.js';
import { FrameworkQueries } from './framework.queries.js';

@ApiTags('competence')
@Allow('hr', 'editor', 'administrator')
@Controller('api/frameworks')
export class FrameworkController {
  constructor(
    private readonly frameworks: FrameworkQueries,
    private readonly use: FrameworkUse,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Frameworks' })
  @ApiOkResponse({ standardSchema: z.array(FrameworkDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<FrameworkDto[]> {
    return sendList(reply, 'frameworks', query, await this.frameworks.list(query, viewer.language));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A framework with principles and competences' })
  @ApiOkResponse({ standardSchema: FrameworkDetailDto })
  async one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<FrameworkDetailDto> {
    return { ...(await this.frameworks.one(id, viewer.language)), ...(await this.use.ofWhole(id)) };
  }
}
