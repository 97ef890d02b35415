import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { LessonDetailDto, LessonDto } from './lesson.dto.js';
import { LessonQueries } from './lesson.queries.js';

@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api/lessons')
export class LessonController {
  constructor(private readonly lessons: LessonQueries) {}

  @Get()
  @ApiOperation({ summary: 'Lessons of published courses' })
  @ApiOkResponse({ standardSchema: z.array(LessonDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<LessonDto[]> {
    return sendList(reply, 'lessons', query, await this.lessons.list(viewer.language, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A lesson' })
  @ApiOkResponse({ standardSchema: LessonDetailDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<LessonDetailDto> {
    return this.lessons.one(viewer.language, id);
  }
}
