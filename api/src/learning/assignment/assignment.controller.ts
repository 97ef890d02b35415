import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
  @ApiOperation({ summary: 'What can be assigned' })
  @ApiOkResponse({ standardSchema: AssignableDto })
  async assignable(@CurrentViewer() viewer: Viewer): Promise<AssignableDto> {
    const subjects = await this.subjects.all(viewer.language);
    return { subjects: [...subjects.values()].map(({ kind, id, slug, title, minutes }) => ({ kind, id, slug, title, minutes })) };
  }

  @Post('assignments/previews')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whom an assignment would reach, before it is made' })
  @ApiOkResponse({ standardSchema: AssignmentPreviewDto })
  preview(@CurrentViewer() viewer: Viewer, @Body({ schema: Assign }) wish: Assign): Promise<AssignmentPreviewDto> {
    return this.assignments.preview(viewer, wish);
  }

  @Post('assignments')
  @ApiOperation({ summary: 'Assigns a course or a path to a person, or to a unit and below' })
  @ApiCreatedResponse({ standardSchema: AssignmentDto })
  assign(@CurrentViewer() viewer: Viewer, @Body({ schema: Assign }) wish: Assign): Promise<AssignmentDto> {
    return this.assignments.assign(viewer, wish);
  }

  @Get('assignments')
  @ApiOperation({ summary: 'Assignments in the units one leads' })
  @ApiOkResponse({ standardSchema: AssignmentDto, isArray: true })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<AssignmentDto[]> {
    return sendList(reply, 'assignments', query, await this.assignments.list(viewer, query));
  }

  @Delete('assignments/:id')
  @ApiOperation({ summary: 'Takes an assignment back' })
  @ApiOkResponse({ standardSchema: AssignmentDto })
  withdraw(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<AssignmentDto> {
    return this.assignments.withdraw(viewer, id);
  }
}
