import { Controller, Delete, Get, HttpCode, Param, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { LibraryDetailDto, LibraryDto, SemanticsDto, SemanticsQuery } from './library.dto.js';
import { LibraryQueries } from './library.queries.js';
import { LibraryRemoval } from './library-removal.service.js';

const Name = z.string().max(120);

@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api/h5p-libraries')
export class LibraryController {
  constructor(
    private readonly libraries: LibraryQueries,
    private readonly removal: LibraryRemoval,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Installed H5P libraries' })
  @ApiOkResponse({ standardSchema: z.array(LibraryDto) })
  async list(@Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<LibraryDto[]> {
    return sendList(reply, 'h5p-libraries', query, await this.libraries.list(query));
  }

  /** @param name machine name and version, e.g. `Spor.Choice 1.0` */
  @Get(':name')
  @ApiOperation({ summary: 'A library: who installed it, where it is used, what is built on it' })
  @ApiOkResponse({ standardSchema: LibraryDetailDto })
  one(@CurrentViewer() viewer: Viewer, @Param('name', { schema: Name }) name: string): Promise<LibraryDetailDto> {
    return this.libraries.one(name, viewer.language);
  }

  @Delete(':name')
  @Allow('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: 'Removes a library that nothing uses' })
  @ApiNoContentResponse()
  remove(@CurrentViewer() viewer: Viewer, @Param('name', { schema: Name }) name: string): Promise<void> {
    return this.removal.remove(viewer, name);
  }

  @Get(':name/semantics')
  @ApiOperation({ summary: 'What can be written in a content type' })
  @ApiOkResponse({ standardSchema: SemanticsDto })
  semantics(@CurrentViewer() viewer: Viewer, @Param('name', { schema: Name }) name: string, @Query({ schema: SemanticsQuery }) { contentLanguage }: SemanticsQuery): Promise<SemanticsDto> {
    return this.libraries.semantics(name, viewer.language, contentLanguage);
  }
}
