import { Body, Controller, Get, Param, Post, Put, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { asksForAll, ListQuery, sendAll, sendList } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { EmployeeDto, WriteEmployee } from './employee.dto.js';
import { EmployeeQueries } from './employee.queries.js';
import { EmployeeService } from './employee.service.js';

@ApiTags('people')
@Controller('api/employees')
export class EmployeeController {
  constructor(
    private readonly employees: EmployeeQueries,
    private readonly service: EmployeeService,
  ) {}

  @Get()
  @Allow('administrator', 'leader')
  @ApiOperation({ summary: 'Employees in the units one administers' })
  @ApiOkResponse({ standardSchema: z.array(EmployeeDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<EmployeeDto[] | StreamableFile> {
    if (asksForAll(request)) return sendAll(this.employees.all(viewer, query));
    return sendList(reply, 'employees', query, await this.employees.list(viewer, query));
  }

  @Get(':id')
  @Allow('administrator', 'leader')
  @ApiOperation({ summary: 'An employee' })
  @ApiOkResponse({ standardSchema: EmployeeDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<EmployeeDto> {
    return this.employees.one(viewer, id);
  }

  @Post()
  @Allow('administrator')
  @ApiOperation({ summary: 'Adds an employee' })
  @ApiCreatedResponse({ standardSchema: EmployeeDto })
  async create(@CurrentViewer() viewer: Viewer, @Body({ schema: WriteEmployee }) given: WriteEmployee): Promise<EmployeeDto> {
    return this.employees.one(viewer, await this.service.create(given));
  }

  @Put(':id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Changes an employee' })
  @ApiOkResponse({ standardSchema: EmployeeDto })
  async change(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Body({ schema: WriteEmployee }) given: WriteEmployee): Promise<EmployeeDto> {
    await this.service.change(viewer, id, given);
    return this.employees.one(viewer, id);
  }
}
