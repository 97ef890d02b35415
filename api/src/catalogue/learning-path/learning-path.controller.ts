import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { LearningPathDto } from './learning-path.dto.js';
import { PathListQueries } from './learning-path-list.queries.js';

@ApiTags('catalogue')
@Allow('editor', 'hr', 'administrator')
@Controller('api/learning-paths')
export class LearningPathController {
  constructor(private readonly paths: PathListQueries) {}

  @Get()
  @ApiOperation({ summary: 'Published learning paths' })
  @ApiOkResponse({ standardSchema: z.array(LearningPathDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<LearningPathDto[]> {
    return sendList(reply, 'learning-paths', query, await this.paths.list(viewer.language, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A learning path' })
  @ApiOkResponse({ standardSchema: LearningPathDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<LearningPathDto> {
    return this.paths.one(viewer.language, id);
  }
}
