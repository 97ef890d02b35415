import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { LibraryDto, SemanticsDto, SemanticsQuery } from './library.dto.js';
import { LibraryQueries } from './library.queries.js';

@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api/h5p-libraries')
export class LibraryController {
  constructor(private readonly libraries: LibraryQueries) {}

  @Get()
  @ApiOkResponse({ standardSchema: z.array(LibraryDto) })
  async list(@Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<LibraryDto[]> {
    return sendList(reply, 'h5p-libraries', query, await this.libraries.list(query));
  }

  /** @param name machine name and version, e.g. `Spor.Choice 1.0` */
  @Get(':name/semantics')
  @ApiOkResponse({ standardSchema: SemanticsDto })
  semantics(@CurrentViewer() viewer: Viewer, @Param('name', { schema: z.string().max(120) }) name: string, @Query({ schema: SemanticsQuery }) { contentLanguage }: SemanticsQuery): Promise<SemanticsDto> {
    return this.libraries.semantics(name, viewer.language, contentLanguage);
  }
}
