import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DraftKind } from '../../catalogue/index.js';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { Slug } from '../my-learning/my-learning.dto.js';
import { HistoryDto } from './history.dto.js';
import { HistoryService } from './history.service.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/histories')
export class HistoryController {
  constructor(private readonly histories: HistoryService) {}

  @Get(':kind/:slug')
  @ApiOperation({ summary: 'Every version of a course, a path, a toolkit or the framework' })
  @ApiOkResponse({ standardSchema: HistoryDto })
  of(@CurrentViewer() viewer: Viewer, @Param('kind', { schema: DraftKind }) kind: DraftKind, @Param('slug', { schema: Slug }) slug: string): Promise<HistoryDto> {
    return this.histories.of(kind, slug, viewer.language);
  }
}
