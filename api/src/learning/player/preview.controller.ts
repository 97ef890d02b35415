import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ExerciseQueries, PackageQueries, PlayerDto } from '../../catalogue/index.js';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { Config } from '../../platform/index.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { PlayerService } from './player.service.js';

/** Lets those who write exercises play them: nothing is recorded, and no state is kept. */
@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api')
export class PreviewController {
  constructor(
    private readonly player: PlayerService,
    private readonly exercises: ExerciseQueries,
    private readonly packages: PackageQueries,
    private readonly config: Config,
  ) {}

  @Post('exercises/:id/previews')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: PlayerDto })
  async exercise(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<PlayerDto> {
    const { contentId } = await this.exercises.one(viewer.language, id);
    return this.preview(viewer, contentId, exerciseIri(this.config.url, id));
  }

  @Post('h5p-packages/:id/previews')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: PlayerDto })
  async package(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<PlayerDto> {
    await this.packages.one(id);
    return this.preview(viewer, id, `${this.config.url}/xapi/activities/content/${id}`);
  }

  private async preview({ language }: Viewer, contentId: string, iri: string): Promise<PlayerDto> {
    return { url: await this.player.urlFor({ contentId, exerciseIri: iri, language, preview: true }) };
  }
}
