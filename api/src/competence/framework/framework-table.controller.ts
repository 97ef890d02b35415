import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { DraftQueries, PublicationQueries, publicationUnknown, SourceQueries } from '../../catalogue/index.js';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { FrameworkTableDto, FrameworkTableQuery } from './framework-table.dto.js';
import { frameworkTable } from './framework-table.rules.js';

const Id = z.uuid();

/** The framework as it was, and as it will be: both are read from their files by the same rule. */
@ApiTags('competence')
@Allow('editor')
@Controller('api')
export class FrameworkTableController {
  constructor(
    private readonly publications: PublicationQueries,
    private readonly sources: SourceQueries,
    private readonly drafts: DraftQueries,
  ) {}

  @Get('publications/:id/framework')
  @ApiOperation({ summary: 'A version of the framework as a table' })
  @ApiOkResponse({ standardSchema: FrameworkTableDto })
  async version(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Query({ schema: FrameworkTableQuery }) { language }: FrameworkTableQuery): Promise<FrameworkTableDto> {
    const { kind, hash } = await this.publications.one(id);
    const files = await this.sources.ofHash(hash);
    if (kind !== 'framework' || !files.size) throw publicationUnknown();
    return frameworkTable(files, language ?? viewer.language);
  }

  @Get('drafts/:id/framework')
  @ApiOperation({ summary: 'A draft of the framework as a table' })
  @ApiOkResponse({ standardSchema: FrameworkTableDto })
  async draft(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Query({ schema: FrameworkTableQuery }) { language }: FrameworkTableQuery): Promise<FrameworkTableDto> {
    return frameworkTable((await this.drafts.frameworkFiles(id)).files, language ?? viewer.language);
  }
}
