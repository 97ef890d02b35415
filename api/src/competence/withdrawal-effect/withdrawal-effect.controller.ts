import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { ThingKind, Withdraw, WithdrawalDto, WithdrawalQueries } from '../../catalogue/index.js';
import { Slug } from '../../learning/index.js';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { WithdrawalEffectDto } from './withdrawal-effect.dto.js';
import { WithdrawalEffectService } from './withdrawal-effect.service.js';

/** Stands here, and not in catalogue, because it tells which goals are touched. */
@ApiTags('catalogue')
@Allow('editor')
@Controller('api')
export class WithdrawalEffectController {
  constructor(
    private readonly effects: WithdrawalEffectService,
    private readonly withdrawals: WithdrawalQueries,
  ) {}

  @Get('withdrawal-effects/:kind/:slug')
  @ApiOperation({ summary: 'Whom and what it would touch to take something out of use' })
  @ApiOkResponse({ standardSchema: WithdrawalEffectDto })
  effect(@CurrentViewer() viewer: Viewer, @Param('kind', { schema: ThingKind }) kind: ThingKind, @Param('slug', { schema: Slug }) slug: string): Promise<WithdrawalEffectDto> {
    return this.effects.foresee(kind, slug, viewer.language);
  }

  @Get('withdrawals')
  @ApiOperation({ summary: 'What is out of use' })
  @ApiOkResponse({ standardSchema: z.array(WithdrawalDto) })
  async list(@Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<WithdrawalDto[]> {
    return sendList(reply, 'withdrawals', query, await this.withdrawals.list(query));
  }

  @Post('withdrawals')
  @ApiOperation({ summary: 'Takes a course, a path or a toolkit out of use' })
  @ApiCreatedResponse({ standardSchema: WithdrawalDto })
  withdraw(@CurrentViewer() viewer: Viewer, @Body({ schema: Withdraw }) wish: Withdraw): Promise<WithdrawalDto> {
    return this.effects.withdraw(viewer, wish);
  }

  @Delete('withdrawals/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Brings it back, in the version it had' })
  @ApiNoContentResponse()
  bringBack(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.effects.bringBack(viewer, id);
  }
}
