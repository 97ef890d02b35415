import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
  @ApiOperation({ summary: 'Opens a look at one person’s statements, with a reason; it is written down, and the person sees it' })
  @ApiCreatedResponse({ standardSchema: LookDto })
  open(@CurrentViewer() viewer: Viewer, @Body({ schema: OpenLook }) look: OpenLook): Promise<LookDto> {
    return this.looks.open(viewer, look);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One’s own look, as long as it is open' })
  @ApiOkResponse({ standardSchema: LookDto })
  async one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<LookDto> {
    return (await this.looks.opened(viewer, id)).look;
  }
}
