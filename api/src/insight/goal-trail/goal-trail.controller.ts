import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowWhole, CurrentViewer, Viewer } from '../../people/index.js';
import { GoalBoardDto } from '../dashboard/dashboard.dto.js';
import { DashboardService } from '../dashboard/dashboard.service.js';
import { GoalTrailDto, StatementEffectDto, TrailQuery } from './goal-trail.dto.js';
import { GoalTrailService } from './goal-trail.service.js';
import { StatementEffectQueries } from './statement-effect.queries.js';

/** The *Hvorfor?* of the whole platform: down from a figure to statements, and up from a statement to figures. */
@ApiTags('records')
@AllowWhole('administrator')
@Controller('api')
export class GoalTrailController {
  constructor(
    private readonly dashboard: DashboardService,
    private readonly trails: GoalTrailService,
    private readonly effects: StatementEffectQueries,
  ) {}

  @Get('goal-trails')
  @ApiOperation({ summary: 'Goals whose figures can be followed down' })
  @ApiOkResponse({ standardSchema: GoalBoardDto })
  goals(@CurrentViewer() viewer: Viewer): Promise<GoalBoardDto> {
    return this.dashboard.board(viewer, 'administrator');
  }

  @Get('goal-trails/:goalId')
  @ApiOperation({ summary: 'The rows a goal’s figure counts, each with its statement' })
  @ApiOkResponse({ standardSchema: GoalTrailDto })
  of(@CurrentViewer() viewer: Viewer, @Param('goalId', { schema: z.uuid() }) goalId: string, @Query({ schema: TrailQuery }) query: TrailQuery): Promise<GoalTrailDto> {
    return this.trails.of(viewer, goalId, query);
  }

  @Get('statements/:id/effect')
  @ApiOperation({ summary: 'What followed from a statement: attempt, completion, attainment' })
  @ApiOkResponse({ standardSchema: StatementEffectDto })
  effect(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<StatementEffectDto> {
    return this.effects.of(id, viewer.language);
  }
}
