import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
  @ApiOkResponse({ standardSchema: z.array(RoleGrantDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<RoleGrantDto[]> {
    return sendList(reply, 'role-grants', query, await this.roles.list(viewer, query));
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: RoleGrantDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<RoleGrantDto> {
    return this.roles.one(viewer, id);
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: RoleGrantDto })
  async grant(@CurrentViewer() viewer: Viewer, @Body({ schema: GrantRole }) given: GrantRole): Promise<RoleGrantDto> {
    return this.roles.one(viewer, await this.service.grant(viewer, given));
  }

  @Delete(':id')
  @ApiOkResponse({ standardSchema: RoleGrantDto })
  revoke(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<RoleGrantDto> {
    return this.service.revoke(viewer, id);
  }
}
