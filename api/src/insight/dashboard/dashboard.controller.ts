import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { GoalBoardDto, GoalFiguresDto } from './dashboard.dto.js';
import { DashboardService } from './dashboard.service.js';

/** Which unit (the topmost one when left out), and how many days back the curve goes. */
const FiguresQuery = z.object({ orgUnit: z.uuid().optional(), days: z.coerce.number().int().min(1).max(730).default(90) });
type FiguresQuery = z.infer<typeof FiguresQuery>;

@ApiTags('goal-board')
@Allow('hr')
@Controller('api/goal-board')
export class DashboardController {
  constructor(private readonly dashboard: DashboardService) {}

  @Get()
  @ApiOperation({ summary: 'HR’s board: each goal and how it stands' })
  @ApiOkResponse({ standardSchema: GoalBoardDto })
  board(@CurrentViewer() viewer: Viewer): Promise<GoalBoardDto> {
    return this.dashboard.board(viewer);
  }

  @Get(':goalId')
  @ApiOperation({ summary: 'A goal’s figures, day by day and unit by unit, in counts' })
  @ApiOkResponse({ standardSchema: GoalFiguresDto })
  figures(@CurrentViewer() viewer: Viewer, @Param('goalId', { schema: z.uuid() }) goalId: string, @Query({ schema: FiguresQuery }) { orgUnit, days }: FiguresQuery): Promise<GoalFiguresDto> {
    return this.dashboard.figures(viewer, goalId, days, orgUnit);
  }
}
