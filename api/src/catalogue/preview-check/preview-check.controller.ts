import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { ReportPreview } from './preview-check.dto.js';
import { PreviewCheckService } from './preview-check.service.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/drafts/:id/preview-checks')
export class PreviewCheckController {
  constructor(private readonly checks: PreviewCheckService) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: 'Keeps what axe found in the preview of a draft’s page' })
  @ApiNoContentResponse()
  report(@Param('id', { schema: z.uuid() }) id: string, @Body({ schema: ReportPreview }) seen: ReportPreview): Promise<void> {
    return this.checks.report(id, seen);
  }
}
