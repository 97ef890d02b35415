import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { MediaFileDto } from './media-file.dto.js';
import { MediaFileQueries } from './media-file.queries.js';
import { MediaFileService } from './media-file.service.js';

/** The pictures, films and sounds of courses: where they are shown, and whose they are. */
@ApiTags('catalogue')
@Allow('editor')
@Controller('api')
export class MediaFileController {
  constructor(
    private readonly queries: MediaFileQueries,
    private readonly files: MediaFileService,
  ) {}

  @Get('media-files')
  @ApiOperation({ summary: 'Pictures, films and sounds, with where each is shown' })
  @ApiOkResponse({ standardSchema: z.array(MediaFileDto) })
  all(): Promise<MediaFileDto[]> {
    return this.queries.all();
  }

  @Delete('drafts/:id/media/:name')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes one that nothing shows out of a draft; versions that are published keep theirs' })
  @ApiNoContentResponse()
  remove(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Param('name', { schema: z.string().max(120) }) name: string): Promise<void> {
    return this.files.remove(viewer, id, name);
  }
}
