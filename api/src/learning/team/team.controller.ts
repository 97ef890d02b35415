import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { TeamDto } from './team.dto.js';
import { TeamService } from './team.service.js';

const TeamQuery = z.object({ orgUnit: z.uuid().optional() });

@ApiTags('team')
@Allow('leader')
@Controller('api/team')
export class TeamController {
  constructor(private readonly teams: TeamService) {}

  @Get()
  @ApiOperation({ summary: 'Mitt team: how those below a leader stand' })
  @ApiOkResponse({ standardSchema: TeamDto })
  team(@CurrentViewer() viewer: Viewer, @Query({ schema: TeamQuery }) query: z.infer<typeof TeamQuery>): Promise<TeamDto> {
    return this.teams.team(viewer, query.orgUnit);
  }
}
