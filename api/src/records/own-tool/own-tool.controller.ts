import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ConnectedOwnToolDto, ConnectOwnTool, OwnToolsDto } from './own-tool.dto.js';
import { OwnToolService } from './own-tool.service.js';

@ApiTags('me')
@Allow('employee')
@Controller('api/me/tools')
export class OwnToolController {
  constructor(private readonly tools: OwnToolService) {}

  @Get()
  @ApiOperation({ summary: 'The employee’s own tools' })
  @ApiOkResponse({ standardSchema: OwnToolsDto })
  list(@CurrentViewer() viewer: Viewer): Promise<OwnToolsDto> {
    return this.tools.of(viewer.employeeId);
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Connects a tool that speaks for the employee only; its secret is told once' })
  @ApiCreatedResponse({ standardSchema: ConnectedOwnToolDto })
  connect(@CurrentViewer() viewer: Viewer, @Body({ schema: ConnectOwnTool }) tool: ConnectOwnTool): Promise<ConnectedOwnToolDto> {
    return this.tools.connect(viewer.employeeId, tool);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Disconnects a tool at once' })
  @ApiNoContentResponse()
  async disconnect(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.tools.disconnect(viewer.employeeId, id);
  }
}
