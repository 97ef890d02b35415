import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { GoalPreviewDto, GoalPreviewQuery } from './goal-preview.dto.js';
import { GoalPreviewService } from './goal-preview.service.js';

@ApiTags('goals')
@Allow('hr')
@Controller('api/goal-preview')
export class GoalPreviewController {
  constructor(private readonly previews: GoalPreviewService) {}

  @Get()
  @ApiOperation({ summary: 'How many a goal would be about, and how it would stand' })
  @ApiOkResponse({ standardSchema: GoalPreviewDto })
  preview(@CurrentViewer() viewer: Viewer, @Query({ schema: GoalPreviewQuery }) goal: GoalPreviewQuery): Promise<GoalPreviewDto> {
    return this.previews.of(viewer, goal);
  }
}
