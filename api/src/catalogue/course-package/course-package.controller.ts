import type {} from '@fastify/multipart';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { packageTooLarge } from '../h5p-package/package.errors.js';
import { MediaFacts } from '../media-file/media-facts.rules.js';
import { CoursePackageDto } from './course-package.dto.js';
import { coursePackageMissing } from './course-package.errors.js';
import { CoursePackageQueries } from './course-package.queries.js';
import { CoursePackageService } from './course-package.service.js';

const MEBIBYTE = 1024 * 1024;
const LARGEST_UPLOAD = 256;

/** Courses made elsewhere (cmi5, SCORM): brought here whole, and put into courses unit by unit. */
@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api/course-packages')
export class CoursePackageController {
  constructor(
    private readonly packages: CoursePackageQueries,
    private readonly service: CoursePackageService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Courses made elsewhere (cmi5, SCORM), with their units and where they are used' })
  @ApiOkResponse({ standardSchema: z.array(CoursePackageDto) })
  async list(@Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<CoursePackageDto[]> {
    return sendList(reply, 'course-packages', query, await this.packages.list(query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ standardSchema: CoursePackageDto })
  one(@Param('id', { schema: z.uuid() }) id: string): Promise<CoursePackageDto> {
    return this.packages.one(id);
  }

  @Post()
  @ApiOperation({ summary: 'Whose it is stands in the address, so that it is known before the file comes; of a package that is there already only what is empty is filled in' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { package: { type: 'string', format: 'binary' } }, required: ['package'] } })
  @ApiCreatedResponse({ standardSchema: CoursePackageDto })
  async upload(@CurrentViewer() viewer: Viewer, @Query({ schema: MediaFacts }) facts: MediaFacts, @Req() request: FastifyRequest): Promise<CoursePackageDto> {
    if (!request.isMultipart()) throw coursePackageMissing();
    const part = await request.file({ limits: { fileSize: LARGEST_UPLOAD * MEBIBYTE } });
    if (!part) throw coursePackageMissing();
    const id = await this.service.take(part.file, facts, viewer.employeeId, () => {
      if (part.file.truncated) throw packageTooLarge(LARGEST_UPLOAD);
    });
    return this.packages.one(id);
  }

  @Put(':id/facts')
  @ApiOperation({ summary: 'Whose it is, all of it: what is left out is emptied' })
  @ApiOkResponse({ standardSchema: CoursePackageDto })
  async describe(@Param('id', { schema: z.uuid() }) id: string, @Body({ schema: MediaFacts }) facts: MediaFacts): Promise<CoursePackageDto> {
    await this.service.describe(id, facts);
    return this.packages.one(id);
  }

  @Delete(':id')
  @ApiOperation({ summary: '409 while a course, in any version, or a draft uses it' })
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.service.remove(id);
  }
}
