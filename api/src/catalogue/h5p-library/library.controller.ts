import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { LibraryDto } from './library.dto.js';
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
}
