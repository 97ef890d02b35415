import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { ListQuery, sendList } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { GrantRole, RoleGrantDto } from './role.dto.js';
import { RoleQueries } from './role.queries.js';
import { RoleService } from './role.service.js';

@ApiTags('people')
@Allow('administrator')
@Controller('api/role-grants')
export class RoleController {
  constructor(
    private readonly roles: RoleQueries,
    private readonly service: RoleService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Roles that are granted' })
  @ApiOkResponse({ standardSchema: z.array(RoleGrantDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<RoleGrantDto[]> {
    return sendList(reply, 'role-grants', query, await this.roles.list(viewer, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A role that is granted' })
  @ApiOkResponse({ standardSchema: RoleGrantDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<RoleGrantDto> {
    return this.roles.one(viewer, id);
  }

  @Post()
  @ApiOperation({ summary: 'Grants a role for a unit and everything below it' })
  @ApiCreatedResponse({ standardSchema: RoleGrantDto })
  async grant(@CurrentViewer() viewer: Viewer, @Body({ schema: GrantRole }) given: GrantRole): Promise<RoleGrantDto> {
    return this.roles.one(viewer, await this.service.grant(viewer, given));
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Takes a role away' })
  @ApiOkResponse({ standardSchema: RoleGrantDto })
  revoke(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<RoleGrantDto> {
    return this.service.revoke(viewer, id);
  }
}
