import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { Assign, AssignableDto, AssignmentDto, AssignmentPreviewDto } from './assignment.dto.js';
import { AssignmentService } from './assignment.service.js';
import { SubjectService } from './subject.service.js';

@ApiTags('team')
@Allow('leader')
@Controller('api')
export class AssignmentController {
  constructor(
    private readonly assignments: AssignmentService,
    private readonly subjects: SubjectService,
  ) {}

  @Get('assignable')
  @ApiOkResponse({ standardSchema: AssignableDto })
  async assignable(@CurrentViewer() viewer: Viewer): Promise<AssignableDto> {
    const subjects = await this.subjects.all(viewer.language);
    return { subjects: [...subjects.values()].map(({ kind, id, slug, title, minutes }) => ({ kind, id, slug, title, minutes })) };
  }

  /** Whom it would reach, before it is done. */
  @Post('assignments/previews')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: AssignmentPreviewDto })
  preview(@CurrentViewer() viewer: Viewer, @Body({ schema: Assign }) wish: Assign): Promise<AssignmentPreviewDto> {
    return this.assignments.preview(viewer, wish);
  }

  @Post('assignments')
  @ApiCreatedResponse({ standardSchema: AssignmentDto })
  assign(@CurrentViewer() viewer: Viewer, @Body({ schema: Assign }) wish: Assign): Promise<AssignmentDto> {
    return this.assignments.assign(viewer, wish);
  }

  @Get('assignments')
  @ApiOkResponse({ standardSchema: AssignmentDto, isArray: true })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<AssignmentDto[]> {
    return sendList(reply, 'assignments', query, await this.assignments.list(viewer, query));
  }

  @Delete('assignments/:id')
  @ApiOkResponse({ standardSchema: AssignmentDto })
  withdraw(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<AssignmentDto> {
    return this.assignments.withdraw(viewer, id);
  }
}
