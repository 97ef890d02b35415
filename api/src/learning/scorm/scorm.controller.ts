import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { RecordedDto } from '../attempt/attempt.dto.js';
import { StatementRateGuard } from '../attempt/attempt.guard.js';
import { ScormCommit } from './scorm.dto.js';
import { ScormCommits } from './scorm-commit.service.js';

@ApiTags('my learning')
@Allow('employee')
@UseGuards(StatementRateGuard)
@Controller('api/enrolments/:enrolmentId/exercises/:exerciseId/commits')
export class ScormController {
  constructor(private readonly commits: ScormCommits) {}

  @Post()
  @ApiOperation({ summary: 'What a SCO has told so far' })
  @ApiCreatedResponse({ standardSchema: RecordedDto })
  take(
    @CurrentViewer() viewer: Viewer,
    @Param('enrolmentId', { schema: z.uuid() }) enrolmentId: string,
    @Param('exerciseId', { schema: z.uuid() }) exerciseId: string,
    @Body({ schema: ScormCommit }) commit: ScormCommit,
  ): Promise<RecordedDto> {
    return this.commits.take(viewer, enrolmentId, exerciseId, commit);
  }
}
