import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Scope, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { libraryNotAllowed } from '../h5p-library/library.errors.js';
import { PackageUpgradeService } from './package-upgrade.service.js';
import { PlanQuery, RolledBackDto, UpgradeDto, UpgradePlanDto, UpgradeTrialDto, UpgradeWish } from './upgrade.dto.js';
import { UpgradePlanQueries } from './upgrade-plan.queries.js';
import { UpgradeQueries } from './upgrade.queries.js';
import { UpgradeService } from './upgrade.service.js';
import { UpgradeTrial } from './upgrade-trial.service.js';

@ApiTags('catalogue')
@Allow('administrator')
@Controller('api')
export class UpgradeController {
  constructor(
    private readonly plans: UpgradePlanQueries,
    private readonly trials: UpgradeTrial,
    private readonly packages: PackageUpgradeService,
    private readonly upgrades: UpgradeService,
    private readonly queries: UpgradeQueries,
    private readonly scope: Scope,
  ) {}

  @Get('h5p-libraries/:name/upgrade')
  @ApiOperation({ summary: 'What is to be upgraded from one version of a library to another' })
  @ApiOkResponse({ standardSchema: UpgradePlanDto })
  async plan(@CurrentViewer() viewer: Viewer, @Param('name', { schema: z.string().max(120) }) name: string, @Query({ schema: PlanQuery }) { to }: PlanQuery): Promise<UpgradePlanDto> {
    await this.requireWhole(viewer);
    return this.plans.plan(name, to);
  }

  @Get('h5p-upgrades')
  @Allow('editor', 'administrator')
  @ApiOperation({ summary: 'Upgrades that have been done' })
  @ApiOkResponse({ standardSchema: z.array(UpgradeDto) })
  async list(@Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<UpgradeDto[]> {
    return sendList(reply, 'h5p-upgrades', query, await this.queries.list(query));
  }

  @Post('h5p-upgrades/trials')
  @HttpCode(200)
  @ApiOperation({ summary: 'What would become of each exercise in an upgrade, held against what the newer type wants' })
  @ApiOkResponse({ standardSchema: UpgradeTrialDto })
  async try(@CurrentViewer() viewer: Viewer, @Body({ schema: UpgradeWish }) wish: UpgradeWish): Promise<UpgradeTrialDto> {
    await this.requireWhole(viewer);
    const tried = 'package' in wish ? [{ path: '', ...(await this.packages.try(viewer, wish)) }] : await this.trials.run(viewer.language, wish);
    return { exercises: tried.map(({ path, title, changes, faults }) => ({ path, title, changes: changes.map((change) => ({ ...change, place: [...change.place] })), faults: faults.map(({ path: place, message }) => ({ path: place, message: message[viewer.language] })) })) };
  }

  @Post('h5p-upgrades')
  @ApiOperation({ summary: 'Upgrades the exercises of a course in its draft: all that are named, or none' })
  @ApiCreatedResponse({ standardSchema: UpgradeDto })
  async do(@CurrentViewer() viewer: Viewer, @Body({ schema: UpgradeWish }) wish: UpgradeWish): Promise<UpgradeDto> {
    await this.requireWhole(viewer);
    return this.queries.one(await this.upgrades.do(viewer, wish));
  }

  @Post('h5p-upgrades/:id/rollbacks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Puts the exercises back as they were, in the course’s draft; what somebody has changed since is left' })
  @ApiOkResponse({ standardSchema: RolledBackDto })
  async rollBack(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<RolledBackDto> {
    await this.requireWhole(viewer);
    return this.upgrades.rollBack(viewer, id);
  }

  private async requireWhole(viewer: Viewer): Promise<void> {
    if (!(await this.scope.isWhole(viewer, 'administrator'))) throw libraryNotAllowed();
  }
}
