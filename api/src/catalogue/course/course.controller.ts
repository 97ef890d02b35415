import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { CourseListQueries } from './course-list.queries.js';
import { CourseDetailDto, CourseDto } from './course.dto.js';

@ApiTags('catalogue')
@Allow('editor', 'hr', 'administrator')
@Controller('api/courses')
export class CourseController {
  constructor(private readonly courses: CourseListQueries) {}

  @Get()
  @ApiOperation({ summary: 'Published courses' })
  @ApiOkResponse({ standardSchema: z.array(CourseDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<CourseDto[]> {
    return sendList(reply, 'courses', query, await this.courses.list(viewer.language, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A course as it is now' })
  @ApiOkResponse({ standardSchema: CourseDetailDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<CourseDetailDto> {
    return this.courses.one(viewer.language, id);
  }
}
