import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { SourceArchive } from '../source/source-archive.service.js';
import { PublicationQueries } from './publication.queries.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/publications')
export class PublicationController {
  constructor(
    private readonly publications: PublicationQueries,
    private readonly archive: SourceArchive,
  ) {}

  /** The files a version was made of, to be saved. */
  @Get(':id/files')
  @ApiProduces('application/zip')
  async files(@Param('id', { schema: z.uuid() }) id: string, @Res() reply: FastifyReply): Promise<void> {
    const version = await this.publications.one(id);
    const files = await this.archive.of(version);
    void reply
      .headers({ 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${version.slug}-${version.number}.zip"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
      .send(files);
  }
}
