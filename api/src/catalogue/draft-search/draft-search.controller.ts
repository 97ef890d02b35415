import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { DraftHitDto, DraftHitsQuery } from './draft-search.dto.js';
import { DraftSearchService } from './draft-search.service.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/draft-hits')
export class DraftSearchController {
  constructor(private readonly drafts: DraftSearchService) {}

  @Get()
  @ApiOperation({ summary: 'Where words stand in drafts' })
  @ApiOkResponse({ standardSchema: z.array(DraftHitDto) })
  hits(@CurrentViewer() viewer: Viewer, @Query({ schema: DraftHitsQuery }) query: DraftHitsQuery): Promise<DraftHitDto[]> {
    return this.drafts.hits(viewer.language, query);
  }
}
