import { Body, Controller, Delete, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { AllowWhole, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { CreatedLrsClientDto, LrsClientDto, WriteLrsClient } from './lrs-client.dto.js';
import { LrsClientQueries } from './lrs-client.queries.js';
import { LrsClientService } from './lrs-client.service.js';

/** The tools that may use the record store. What they read there knows no units, so they are for administrators of the whole. */
@ApiTags('records')
@AllowWhole('administrator')
@Controller('api/lrs-clients')
export class LrsClientController {
  constructor(
    private readonly clients: LrsClientQueries,
    private readonly service: LrsClientService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Clients of the record store' })
  @ApiOkResponse({ standardSchema: z.array(LrsClientDto) })
  async list(@Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<LrsClientDto[]> {
    return sendList(reply, 'lrs-clients', query, await this.clients.list(query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A client' })
  @ApiOkResponse({ standardSchema: LrsClientDto })
  one(@Param('id', { schema: z.uuid() }) id: string): Promise<LrsClientDto> {
    return this.clients.one(id);
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Makes a client; its secret is told once' })
  @ApiCreatedResponse({ standardSchema: CreatedLrsClientDto })
  async create(@CurrentViewer() viewer: Viewer, @Body({ schema: WriteLrsClient }) { name, scopes }: WriteLrsClient): Promise<CreatedLrsClientDto> {
    const { id, secret } = await this.service.create(name, [...new Set(scopes)], viewer.employeeId);
    return { ...(await this.clients.one(id)), secret };
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Revokes it at once. It stays in the list: what it has told stays vouched for by it' })
  @ApiOkResponse({ standardSchema: LrsClientDto })
  async revoke(@Param('id', { schema: z.uuid() }) id: string): Promise<LrsClientDto> {
    await this.service.revoke(id);
    return this.clients.one(id);
  }
}
