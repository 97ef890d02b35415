import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowWhole } from '../../people/index.js';
import { ForwardingDto } from './forwarding.dto.js';
import { ForwardingService } from './forwarding.service.js';

/** Where statements are passed on to, and how far. Where is said in the environment, with the keys. */
@ApiTags('records')
@AllowWhole('administrator')
@Controller('api/statement-forwarding')
export class ForwardingController {
  constructor(private readonly forwarding: ForwardingService) {}

  @Get()
  @ApiOperation({ summary: 'How far each store that statements are passed on to has come' })
  @ApiOkResponse({ standardSchema: z.array(ForwardingDto) })
  standings(): Promise<ForwardingDto[]> {
    return this.forwarding.standings();
  }
}
