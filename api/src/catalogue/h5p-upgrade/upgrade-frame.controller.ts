import { randomBytes } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { frameOrigin, OpenToAll } from '../../platform/index.js';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { UpgradeLibrariesQueries } from './upgrade-libraries.queries.js';
import { upgradePage, upgradePolicy } from './upgrade-page.rules.js';

/** The sealed page in which libraries' own upgrades run. It holds nothing but what every library's address gives to everybody. */
@ApiExcludeController()
@OpenToAll()
@Controller('api/h5p/upgrades')
export class UpgradeFrameController {
  constructor(private readonly libraries: UpgradeLibrariesQueries) {}

  /** @param folder the library to upgrade to, e.g. `H5P.Column-1.18` */
  @Get(':folder')
  async page(@Param('folder', { schema: z.string().max(120) }) folder: string, @Req() { protocol, host }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const origin = frameOrigin(protocol, host);
    if (!origin) throw fileUnknown();
    const libraries = await this.libraries.reachable(folder.replace(/-(\d+\.\d+)$/, ' $1'), origin);
    const nonce = randomBytes(18).toString('base64');
    void reply
      .headers({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'content-security-policy': upgradePolicy(origin, nonce) })
      .send(upgradePage(libraries, origin, nonce));
  }
}
