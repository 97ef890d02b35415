import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { ListQuery, sendList } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { WritePosition } from '../employee/employee.dto.js';
import { ListedPositionDto } from './position.dto.js';
import { PositionQueries } from './position.queries.js';
import { PositionService } from './position.service.js';

@ApiTags('people')
@Allow('administrator')
@Controller('api')
export class PositionController {
  constructor(
    private readonly positions: PositionQueries,
    private readonly service: PositionService,
  ) {}

  @Get('positions')
  @ApiOperation({ summary: 'Positions' })
  @ApiOkResponse({ standardSchema: z.array(ListedPositionDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<ListedPositionDto[]> {
    return sendList(reply, 'positions', query, await this.positions.list(viewer, query));
  }

  @Get('positions/:id')
  @ApiOperation({ summary: 'A position' })
  @ApiOkResponse({ standardSchema: ListedPositionDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<ListedPositionDto> {
    return this.positions.one(viewer, id);
  }

  @Post('employees/:id/positions')
  @ApiOperation({ summary: 'Gives an employee a position' })
  @ApiCreatedResponse({ standardSchema: ListedPositionDto })
  async create(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) employeeId: string, @Body({ schema: WritePosition }) given: WritePosition): Promise<ListedPositionDto> {
    return this.positions.one(viewer, await this.service.create(viewer, employeeId, given));
  }

  @Put('positions/:id')
  @ApiOperation({ summary: 'Changes or ends a position' })
  @ApiOkResponse({ standardSchema: ListedPositionDto })
  async change(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Body({ schema: WritePosition }) given: WritePosition): Promise<ListedPositionDto> {
    await this.service.change(viewer, id, given);
    return this.positions.one(viewer, id);
  }
}
