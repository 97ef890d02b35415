import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { SearchAnswer, SearchQuery } from './search.dto.js';
import { SearchService } from './search.service.js';

@ApiTags('catalogue')
@Allow('employee')
@Controller('api/search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  @Get()
  @ApiOperation({ summary: 'Finds courses, lessons, exercises, paths, toolkits and competences by words in any form' })
  @ApiOkResponse({ standardSchema: SearchAnswer })
  search(@CurrentViewer() viewer: Viewer, @Query({ schema: SearchQuery }) query: SearchQuery): Promise<SearchAnswer> {
    return this.service.search(viewer.language, query);
  }
}
