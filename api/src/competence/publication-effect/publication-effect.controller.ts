import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { PublicationEffectDto } from './publication-effect.dto.js';
import { PublicationEffectService } from './publication-effect.service.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/drafts')
export class PublicationEffectController {
  constructor(private readonly effects: PublicationEffectService) {}

  @Get(':id/effect')
  @ApiOkResponse({ standardSchema: PublicationEffectDto })
  effect(@Param('id', { schema: z.uuid() }) id: string): Promise<PublicationEffectDto> {
    return this.effects.ofDraft(id);
  }
}
