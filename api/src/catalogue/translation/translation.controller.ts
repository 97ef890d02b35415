import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { DraftTranslationDto, TranslationBehindDto, TranslationSourceDto } from './translation.dto.js';
import { TranslationQueries } from './translation.queries.js';

const Id = z.uuid();
const Text = z.strictObject({ path: z.string().max(200) });

/** Which translations are behind their bokmål, and by what. */
@ApiTags('catalogue')
@Allow('editor')
@Controller('api')
export class TranslationController {
  constructor(private readonly translations: TranslationQueries) {}

  @Get('translations')
  @ApiOperation({ summary: 'Published translations that are behind their bokmål' })
  @ApiOkResponse({ standardSchema: z.array(TranslationBehindDto) })
  behind(): Promise<TranslationBehindDto[]> {
    return this.translations.behind();
  }

  @Get('drafts/:id/translations')
  @ApiOperation({ summary: 'How each translated text of a draft stands' })
  @ApiOkResponse({ standardSchema: z.array(DraftTranslationDto) })
  ofDraft(@Param('id', { schema: Id }) id: string): Promise<DraftTranslationDto[]> {
    return this.translations.ofDraft(id);
  }

  @Get('drafts/:id/translations/passages')
  @ApiOperation({ summary: 'The bokmål of a text, passage by passage, with what has changed in it' })
  @ApiOkResponse({ standardSchema: TranslationSourceDto })
  source(@Param('id', { schema: Id }) id: string, @Query({ schema: Text }) { path }: z.infer<typeof Text>): Promise<TranslationSourceDto> {
    return this.translations.source(id, path);
  }
}
