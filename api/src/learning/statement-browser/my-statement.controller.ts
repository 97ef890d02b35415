import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { StatementDto } from './statement-browser.dto.js';
import { StatementBrowserService } from './statement-browser.service.js';

/** What *Hvorfor?* leads to: the statement by which one completed something. */
@ApiTags('me')
@Allow('employee')
@Controller('api/me/statements')
export class MyStatementController {
  constructor(private readonly browser: StatementBrowserService) {}

  @Get(':id')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'One of the employee’s own statements' })
  @ApiOkResponse({ standardSchema: StatementDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<StatementDto> {
    return this.browser.own(viewer, id);
  }
}
