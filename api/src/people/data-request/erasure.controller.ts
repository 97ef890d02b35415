import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowWhole } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { RetentionService } from '../retention/retention.service.js';
import { DecidePeriod, EraseEmployee, ErasurePreviewDto, ForeseenDto, ForeseePeriod, PrivacyDto } from './data-request.dto.js';
import { DataRequestService } from './data-request.service.js';
import { ErasureService } from './erasure.service.js';

/** Erasing is for administrators of the whole: what somebody leaves behind knows no units. */
@ApiTags('people')
@AllowWhole('administrator')
@Controller('api')
export class ErasureController {
  constructor(
    private readonly erasure: ErasureService,
    private readonly requests: DataRequestService,
    private readonly retention: RetentionService,
  ) {}

  @Get('employees/:id/erasure')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What goes and what stays when somebody is erased' })
  @ApiOkResponse({ standardSchema: ErasurePreviewDto })
  preview(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<ErasurePreviewDto> {
    return this.erasure.preview(viewer, id);
  }

  @Post('employees/:id/erasure')
  @HttpCode(204)
  @ApiOperation({ summary: 'Erases somebody who has left, after their name and a reason' })
  @ApiNoContentResponse()
  async erase(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Body({ schema: EraseEmployee }) erase: EraseEmployee): Promise<void> {
    await this.erasure.erase(viewer, id, erase);
  }

  @Get('privacy')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What is kept about people and how long, who has asked to be erased, and that people were' })
  @ApiOkResponse({ standardSchema: PrivacyDto })
  privacy(@CurrentViewer() viewer: Viewer): Promise<PrivacyDto> {
    return this.requests.privacy(viewer);
  }

  @Get('privacy/periods/:key')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'How much would go by a period, before it is decided' })
  @ApiOkResponse({ standardSchema: ForeseenDto })
  async foresee(@Param('key', { schema: z.string().max(60) }) key: string, @Query({ schema: ForeseePeriod }) { days }: ForeseePeriod): Promise<ForeseenDto> {
    return { due: await this.retention.foreseen(key, days) };
  }

  @Put('privacy/periods/:key')
  @ApiOperation({ summary: 'Decides how long a kind is kept; from the next night on, what is older goes' })
  @ApiOkResponse({ standardSchema: PrivacyDto })
  async decide(@CurrentViewer() viewer: Viewer, @Param('key', { schema: z.string().max(60) }) key: string, @Body({ schema: DecidePeriod }) { days }: DecidePeriod): Promise<PrivacyDto> {
    await this.retention.decide(key, days);
    return this.requests.privacy(viewer);
  }
}
