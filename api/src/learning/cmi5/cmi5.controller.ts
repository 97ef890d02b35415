import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowWhole } from '../../people/index.js';
import { WaiveUnit } from './cmi5.dto.js';
import { WaiverService } from './waiver.service.js';

@ApiTags('my learning')
@Controller('api')
export class Cmi5Controller {
  constructor(private readonly waivers: WaiverService) {}

  /** Lets a unit count although the employee has not taken it. */
  @Post('enrolments/:enrolmentId/exercises/:exerciseId/waivers')
  @HttpCode(204)
  @AllowWhole('administrator')
  @ApiNoContentResponse()
  waive(@Param('enrolmentId', { schema: z.uuid() }) enrolmentId: string, @Param('exerciseId', { schema: z.uuid() }) exerciseId: string, @Body({ schema: WaiveUnit }) { reason }: WaiveUnit): Promise<void> {
    return this.waivers.waive(enrolmentId, exerciseId, reason);
  }
}
