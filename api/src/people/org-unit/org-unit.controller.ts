import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { ListQuery, sendList } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { OrgUnitDto, WriteOrgUnit } from './org-unit.dto.js';
import { OrgUnitQueries } from './org-unit.queries.js';
import { OrgUnitService } from './org-unit.service.js';

@ApiTags('people')
@Controller('api/org-units')
export class OrgUnitController {
  constructor(
    private readonly units: OrgUnitQueries,
    private readonly service: OrgUnitService,
  ) {}

  @Get()
  @Allow('administrator', 'hr', 'leader')
  @ApiOperation({ summary: 'Units' })
  @ApiOkResponse({ standardSchema: z.array(OrgUnitDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<OrgUnitDto[]> {
    return sendList(reply, 'org-units', query, await this.units.list(viewer, query));
  }

  @Get(':id')
  @Allow('administrator', 'hr', 'leader')
  @ApiOperation({ summary: 'A unit' })
  @ApiOkResponse({ standardSchema: OrgUnitDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<OrgUnitDto> {
    return this.units.one(viewer, id);
  }

  @Post()
  @Allow('administrator')
  @ApiOperation({ summary: 'Adds a unit' })
  @ApiCreatedResponse({ standardSchema: OrgUnitDto })
  async create(@CurrentViewer() viewer: Viewer, @Body({ schema: WriteOrgUnit }) given: WriteOrgUnit): Promise<OrgUnitDto> {
    return this.units.written(await this.service.create(viewer, given));
  }

  @Put(':id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Changes a unit, or moves it' })
  @ApiOkResponse({ standardSchema: OrgUnitDto })
  async change(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Body({ schema: WriteOrgUnit }) given: WriteOrgUnit): Promise<OrgUnitDto> {
    await this.service.change(viewer, id, given);
    return this.units.written(id);
  }
}
