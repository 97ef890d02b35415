import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { FrameworkEffectDto } from './framework-effect.dto.js';
import { FrameworkEffectService } from './framework-effect.service.js';
import { PublicationEffectDto } from './publication-effect.dto.js';
import { PublicationEffectService } from './publication-effect.service.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/drafts')
export class PublicationEffectController {
  constructor(
    private readonly effects: PublicationEffectService,
    private readonly frameworks: FrameworkEffectService,
  ) {}

  @Get(':id/effect')
  @ApiOperation({ summary: 'Whom publishing a draft would touch, by each choice' })
  @ApiOkResponse({ standardSchema: PublicationEffectDto })
  effect(@Param('id', { schema: z.uuid() }) id: string): Promise<PublicationEffectDto> {
    return this.effects.ofDraft(id);
  }

  @Get(':id/framework-effect')
  @ApiOperation({ summary: 'What publishing a draft of the framework would touch' })
  @ApiOkResponse({ standardSchema: FrameworkEffectDto })
  frameworkEffect(@Param('id', { schema: z.uuid() }) id: string): Promise<FrameworkEffectDto> {
    return this.frameworks.ofDraft(id);
  }
}
