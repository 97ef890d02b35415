import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { SourceArchive } from '../source/source-archive.service.js';
import { CONTENT_LANGUAGES } from '../content-import/course-source.dto.js';
import { ToolkitDetailDto } from '../toolkit/toolkit.dto.js';
import { ToolkitQueries } from '../toolkit/toolkit.queries.js';
import { publicationUnknown } from './publication.errors.js';
import { PublicationQueries } from './publication.queries.js';

const InLanguage = z.object({ language: z.enum(CONTENT_LANGUAGES).default('nb') });

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/publications')
export class PublicationController {
  constructor(
    private readonly publications: PublicationQueries,
    private readonly archive: SourceArchive,
    private readonly toolkits: ToolkitQueries,
  ) {}

  @Get(':id/toolkit')
  @ApiOperation({ summary: 'A version of a toolkit, in force or not' })
  @ApiOkResponse({ standardSchema: ToolkitDetailDto })
  async toolkit(@Param('id', { schema: z.uuid() }) id: string, @Query({ schema: InLanguage }) { language }: z.infer<typeof InLanguage>): Promise<ToolkitDetailDto> {
    const { kind, versionId } = await this.publications.one(id);
    if (kind !== 'toolkit') throw publicationUnknown();
    return this.toolkits.version(language, versionId);
  }

  @Get(':id/files')
  @ApiOperation({ summary: 'The files a version was made of, to be saved' })
  @ApiProduces('application/zip')
  async files(@Param('id', { schema: z.uuid() }) id: string, @Res() reply: FastifyReply): Promise<void> {
    const version = await this.publications.one(id);
    const files = await this.archive.of(version);
    void reply
      .headers({ 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${version.slug}-${version.number}.zip"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
      .send(files);
  }
}
