import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowWhole, CurrentViewer, type Viewer } from '../../people/index.js';
import { WaiveUnit } from './waiver.dto.js';
import { WaiverService } from './waiver.service.js';

@ApiTags('people')
@Controller('api')
export class WaiverController {
  constructor(private readonly waivers: WaiverService) {}

  @Post('employees/:id/waivers')
  @HttpCode(204)
  @AllowWhole('administrator')
  @ApiOperation({ summary: 'Lets a unit count although the employee has not taken it; whoever asks is not told what the employee has done' })
  @ApiNoContentResponse()
  waive(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) employeeId: string, @Body({ schema: WaiveUnit }) { exerciseId, reason }: WaiveUnit): Promise<void> {
    return this.waivers.waive(employeeId, exerciseId, reason, viewer.employeeId);
  }
}
