import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { LaunchDto, LaunchUnit } from './launch.dto.js';
import { LaunchService } from './launch.service.js';

/** Opens units of course packages. */
@ApiTags('my learning')
@Controller('api')
export class LaunchController {
  constructor(private readonly launches: LaunchService) {}

  @Post('enrolments/:enrolmentId/exercises/:exerciseId/launches')
  @HttpCode(200)
  @Allow('employee')
  @ApiOperation({ summary: 'Where the employee’s unit of a course package is opened; the address is valid for some hours' })
  @ApiBody({ required: false })
  @ApiOkResponse({ standardSchema: LaunchDto })
  async launch(
    @CurrentViewer() viewer: Viewer,
    @Param('enrolmentId', { schema: z.uuid() }) enrolmentId: string,
    @Param('exerciseId', { schema: z.uuid() }) exerciseId: string,
    @Body({ schema: LaunchUnit }) { launchMode }: LaunchUnit,
    @Req() request: FastifyRequest,
  ): Promise<LaunchDto> {
    return { url: await this.launches.launch(viewer, enrolmentId, exerciseId, request, launchMode) };
  }

  @Post('course-package-units/:id/previews')
  @HttpCode(200)
  @Allow('editor', 'administrator')
  @ApiOperation({ summary: 'For those who put packages into courses: nothing is recorded' })
  @ApiOkResponse({ standardSchema: LaunchDto })
  async preview(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Req() request: FastifyRequest): Promise<LaunchDto> {
    return { url: await this.launches.preview(viewer, id, request) };
  }
}
