import { Controller, Get, Options, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { OpenToAll } from '../../platform/index.js';
import { type Asset, H5pAssets } from './asset.service.js';
import { FILE_POLICY, FRAME_HEADERS, IMMUTABLE, PREFLIGHT_HEADERS } from './frame-headers.rules.js';

type FileRequest = FastifyRequest<{ Params: { '*': string } }>;

/** What the player's page loads: the same for everybody, and the same for ever under one address. */
@ApiExcludeController()
@OpenToAll()
@Controller('api/h5p')
export class H5pAssetController {
  constructor(private readonly assets: H5pAssets) {}

  @Options('*')
  preflight(@Res() reply: FastifyReply): void {
    void reply.status(204).headers(PREFLIGHT_HEADERS).send();
  }

  @Get('bundles/*')
  async bundle(@Req() request: FileRequest, @Res() reply: FastifyReply): Promise<void> {
    const [seal = '', file = ''] = split(request.params['*']);
    send(request, reply, await this.assets.bundle(seal, file), IMMUTABLE);
  }

  @Get('core/*')
  async core(@Req() request: FileRequest, @Res() reply: FastifyReply): Promise<void> {
    send(request, reply, await this.assets.core(request.params['*']), isVersioned(request) ? IMMUTABLE : 'public, max-age=86400');
  }

  @Get('libraries/*')
  async library(@Req() request: FileRequest, @Res() reply: FastifyReply): Promise<void> {
    const [folder = '', file = ''] = split(request.params['*']);
    send(request, reply, await this.assets.library(folder, file), isVersioned(request) ? IMMUTABLE : 'public, max-age=600');
  }
}

const isVersioned = (request: FastifyRequest): boolean => /[?&]v(ersion)?=/.test(request.url);
const split = (path: string): string[] => [path.slice(0, Math.max(0, path.indexOf('/'))), path.slice(path.indexOf('/') + 1)];

/** Compressed as the browser can read it; what it says of itself is never run as a page of ours. */
export function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset, headers: Readonly<Record<string, string>>): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = asset.br && /\bbr\b/.test(accepted) ? 'br' : asset.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  reply.headers({ 'content-security-policy': FILE_POLICY, 'content-type': asset.type, vary: 'accept-encoding', ...headers });
  if (encoding) reply.header('content-encoding', encoding);
  void reply.send(encoding ? asset[encoding] : asset.body);
}

const send = (request: FastifyRequest, reply: FastifyReply, asset: Asset, caching: string): void => sendAsset(request, reply, asset, { ...FRAME_HEADERS, 'cache-control': caching });
