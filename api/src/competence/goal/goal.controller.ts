import { Body, Controller, Delete, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { GoalChangeDto, GoalDto, WriteGoal } from './goal.dto.js';
import { GoalQueries } from './goal.queries.js';
import { GoalService } from './goal.service.js';

@ApiTags('goals')
@Allow('hr')
@Controller('api/goals')
export class GoalController {
  constructor(
    private readonly goals: GoalService,
    private readonly queries: GoalQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Competence goals' })
  @ApiOkResponse({ standardSchema: z.array(GoalDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<GoalDto[]> {
    return sendList(reply, 'goals', query, await this.queries.list(viewer, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A competence goal' })
  @ApiOkResponse({ standardSchema: GoalDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<GoalDto> {
    return this.queries.one(viewer, id);
  }

  @Post()
  @ApiOperation({ summary: 'Sets a competence goal for a unit and everything below it' })
  @ApiCreatedResponse({ standardSchema: GoalDto })
  async set(@CurrentViewer() viewer: Viewer, @Body({ schema: WriteGoal }) goal: WriteGoal): Promise<GoalDto> {
    return this.queries.one(viewer, await this.goals.set(viewer, goal));
  }

  @Put(':id')
  @ApiOperation({ summary: 'Changes a competence goal' })
  @ApiOkResponse({ standardSchema: GoalDto })
  async change(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Body({ schema: WriteGoal }) goal: WriteGoal): Promise<GoalDto> {
    await this.goals.change(viewer, id, goal);
    return this.queries.one(viewer, id);
  }

  @Get(':id/changes')
  @ApiOperation({ summary: 'What has been done with a goal, by whom and when' })
  @ApiOkResponse({ standardSchema: z.array(GoalChangeDto) })
  changes(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<GoalChangeDto[]> {
    return this.queries.changes(viewer, id);
  }

  @Post(':id/endings')
  @ApiOperation({ summary: 'Ends a goal with the figures it has' })
  @ApiCreatedResponse({ standardSchema: GoalDto })
  async end(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<GoalDto> {
    await this.goals.end(viewer, id);
    return this.queries.one(viewer, id);
  }

  @Delete(':id/endings')
  @ApiOperation({ summary: 'Takes up again a goal that was ended' })
  @ApiOkResponse({ standardSchema: GoalDto })
  async resume(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<GoalDto> {
    await this.goals.resume(viewer, id);
    return this.queries.one(viewer, id);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Deletes a goal within a day after it was set; later it is ended' })
  @ApiOkResponse({ standardSchema: GoalDto })
  async remove(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<GoalDto> {
    const goal = await this.queries.one(viewer, id);
    await this.goals.remove(viewer, id);
    return goal;
  }
}
