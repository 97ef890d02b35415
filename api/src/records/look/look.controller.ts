import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowWhole, CurrentViewer, Viewer } from '../../people/index.js';
import { LookDto, OpenLook } from './look.dto.js';
import { LookService } from './look.service.js';

@ApiTags('records')
@AllowWhole('administrator')
@Controller('api/statement-looks')
export class LookController {
  constructor(private readonly looks: LookService) {}

  @Post()
  @ApiCreatedResponse({ standardSchema: LookDto })
  open(@CurrentViewer() viewer: Viewer, @Body({ schema: OpenLook }) look: OpenLook): Promise<LookDto> {
    return this.looks.open(viewer, look);
  }

  /** One's own, as long as it is open. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: LookDto })
  async one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<LookDto> {
    return (await this.looks.opened(viewer, id)).look;
  }
}
