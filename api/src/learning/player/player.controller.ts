import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { FILE_POLICY, fileUnknown, FRAME_HEADERS, H5pAssets, H5pContentStorage, H5pServer, isPlainPath, mediaType, rangeOf } from '../../catalogue/index.js';
import { DomainError, frameOrigin, languageOf, OpenToAll } from '../../platform/index.js';
import { expiredPage, playerPage, playerPolicy } from './player-page.rules.js';
import { PlayerService } from './player.service.js';
import { PlayerStateService, type StateName } from './player-state.service.js';
import { type PlayerRight } from './player-token.rules.js';

const gzipped = promisify(gzip);

type TokenRequest = FastifyRequest<{ Params: { '*': string } }>;

/** The isolated player and what it loads and keeps. Every address begins with a token, which is all the proof there is. */
@ApiExcludeController()
@OpenToAll()
@Controller('api/h5p')
export class PlayerController {
  constructor(
    private readonly player: PlayerService,
    private readonly states: PlayerStateService,
    private readonly server: H5pServer,
    private readonly contents: H5pContentStorage,
    private readonly assets: H5pAssets,
  ) {}

  @Get('play/*')
  async play(@Req() request: TokenRequest, @Res() reply: FastifyReply): Promise<void> {
    reply.headers({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    const nonce = randomBytes(18).toString('base64');
    try {
      const html = await this.page(request.params['*'], nonce);
      reply.headers({ 'content-security-policy': playerPolicy(originOf(request), nonce), vary: 'accept-encoding' });
      const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      void (packed ? reply.header('content-encoding', 'gzip').send(await gzipped(html)) : reply.send(html));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      void reply.status(404).header('content-security-policy', FILE_POLICY).send(expiredPage(error.detail, languageOf(request)));
    }
  }

  @Get('content/*')
  async content(@Req() request: TokenRequest, @Res() reply: FastifyReply): Promise<void> {
    const [token, name] = cut(request.params['*']);
    const { contentId } = await this.player.rightOf(token);
    if (!isPlainPath(name)) throw fileUnknown();
    const { size } = await this.contents.getFileStats(contentId, name);
    const range = rangeOf(request.headers.range, size);
    reply.headers({ ...FRAME_HEADERS, 'accept-ranges': 'bytes', 'cache-control': 'private, max-age=43200, immutable', 'content-security-policy': FILE_POLICY, 'content-type': mediaType(name) });
    if (range === 'unsatisfiable') return void reply.status(416).header('content-range', `bytes */${size}`).send();
    if (range) reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    reply.header('content-length', range ? range.end - range.start + 1 : size);
    void reply.send(await this.contents.getFileStream(contentId, name, undefined, range?.start, range?.end));
  }

  @Get('state/*')
  async state(@Req() request: TokenRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ success: true; data: string | false }> {
    const { right, name } = await this.named(request, reply);
    return { success: true, data: (await this.states.get(right, name)) ?? false };
  }

  @Post('state/*')
  @HttpCode(200)
  async save(@Req() request: TokenRequest, @Body() body: { data?: unknown } | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ success: true }> {
    const { right, name } = await this.named(request, reply);
    await this.states.put(right, name, body?.data);
    return { success: true };
  }

  private async page(token: string, nonce: string): Promise<string> {
    const right = await this.player.rightOf(token);
    const { contentId, exerciseIri, language } = right;
    const [playable, saved] = await Promise.all([this.server.playable(contentId, language), this.states.get(right, { dataType: 'state', subContentId: '0' })]);
    const state = right.learner ? { address: `/api/h5p/state/${token}/:dataType/:subContentId`, saved } : null;
    return playerPage({ playable, contentId, exerciseIri, language, assets: this.assets.addressesOf(playable.libraries), files: `/api/h5p/content/${token}`, state, nonce });
  }

  private async named(request: TokenRequest, reply: FastifyReply): Promise<{ right: PlayerRight; name: StateName }> {
    reply.headers({ ...FRAME_HEADERS, 'cache-control': 'no-store' });
    const [token, path] = cut(request.params['*']);
    const [dataType = '', subContentId = ''] = path.split('/');
    return { right: await this.player.rightOf(token), name: { dataType, subContentId } };
  }
}

/** `<token>/<the rest>` */
function cut(path: string): [string, string] {
  const at = path.indexOf('/');
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)];
}

function originOf({ protocol, host }: FastifyRequest): string {
  const origin = frameOrigin(protocol, host);
  if (!origin) throw fileUnknown();
  return origin;
}
