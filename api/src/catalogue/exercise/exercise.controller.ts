import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { H5pServer } from '../h5p/h5p-server.service.js';
import { packageHeaders } from '../h5p-package/package.rules.js';
import { ExerciseDto } from './exercise.dto.js';
import { exerciseUnknown } from './exercise.errors.js';
import { ExerciseQueries } from './exercise.queries.js';

@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api/exercises')
export class ExerciseController {
  constructor(
    private readonly exercises: ExerciseQueries,
    private readonly server: H5pServer,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Exercises of published courses' })
  @ApiOkResponse({ standardSchema: z.array(ExerciseDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<ExerciseDto[]> {
    return sendList(reply, 'exercises', query, await this.exercises.list(viewer.language, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'An exercise' })
  @ApiOkResponse({ standardSchema: ExerciseDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<ExerciseDto> {
    return this.exercises.one(viewer.language, id);
  }

  @Get(':id/package')
  @ApiOperation({ summary: 'An exercise as an .h5p file' })
  @ApiProduces('application/zip')
  async package(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { contentId, slug } = await this.exercises.one(viewer.language, id);
    // A unit's package is downloaded whole, where packages are.
    if (contentId === null) throw exerciseUnknown();
    void reply.headers(packageHeaders(slug)).send(await this.server.exported(contentId));
  }
}
