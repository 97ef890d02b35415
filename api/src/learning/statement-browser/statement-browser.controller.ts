import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowWhole, CurrentViewer, Viewer } from '../../people/index.js';
import { OneStatementQuery, StatementDto, StatementsDto, StatementsQuery, VerbDto } from './statement-browser.dto.js';
import { StatementBrowserService } from './statement-browser.service.js';

@ApiTags('records')
@AllowWhole('administrator')
@Controller('api')
export class StatementBrowserController {
  constructor(private readonly browser: StatementBrowserService) {}

  @Get('statements')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Statements, without names; of one person only in a look that is written down' })
  @ApiOkResponse({ standardSchema: StatementsDto })
  page(@CurrentViewer() viewer: Viewer, @Query({ schema: StatementsQuery }) query: StatementsQuery): Promise<StatementsDto> {
    return this.browser.page(viewer, query);
  }

  @Get('statements/:id')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A statement, readable and raw, without names' })
  @ApiOkResponse({ standardSchema: StatementDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Query({ schema: OneStatementQuery }) { look }: OneStatementQuery): Promise<StatementDto> {
    return this.browser.one(viewer, id, look);
  }

  @Get('statement-verbs')
  @ApiOperation({ summary: 'The verbs that can be asked for' })
  @ApiOkResponse({ standardSchema: z.array(VerbDto) })
  async verbs(): Promise<VerbDto[]> {
    return (await this.browser.verbs()).map((iri) => ({ iri }));
  }
}
