import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError, OpenToAll, problemOf } from '../../platform/index.js';
import { DraftMediaService } from '../draft/draft-media.service.js';
import { uploadedMedia } from '../draft/draft.controller.js';
import { isMediaPath } from '../h5p/content-path.rules.js';
import { EDITOR_FRAMES } from '../h5p/h5p-config.rules.js';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { H5pServer } from '../h5p/h5p-server.service.js';
import { sendAsset } from '../h5p-asset/asset.controller.js';
import { mediaType, rangeOf } from '../h5p-asset/asset.rules.js';
import { H5pAssets } from '../h5p-asset/asset.service.js';
import { FILE_POLICY, IMMUTABLE } from '../h5p-asset/frame-headers.rules.js';
import { MediaService } from '../media/media.service.js';
import { frameFileRefused } from './editor.errors.js';
import { EditorOrigin } from './editor-origin.service.js';
import { FrameAjax } from './frame-ajax.service.js';
import { framePage, framePolicy, frameOverPage } from './frame-page.rules.js';
import { FRAME_STYLE } from './frame-style.rules.js';
import { FrameSessions } from './frame-session.service.js';
import { type FrameRight } from './frame-token.rules.js';

const Token = z.string().max(2000);
const Queries = z.record(z.string().max(60), z.string().max(200).optional());
type Queries = z.infer<typeof Queries>;
type FileRequest = FastifyRequest<{ Params: { '*': string } }>;

/** For no other site, and nothing to guess: what is here is the editor's own. */
const SHUT = { 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;
const A_DAY = 'public, max-age=86400';

/** The official editor's page and what it loads, at an origin with nothing else on it (platform/http/side-door). Whoever opened it is known by the token in the address. */
@ApiExcludeController()
@OpenToAll()
@Controller(EDITOR_FRAMES.slice(1))
export class FrameController {
  constructor(
    private readonly frames: FrameSessions,
    private readonly place: EditorOrigin,
    private readonly ajax: FrameAjax,
    private readonly server: H5pServer,
    private readonly assets: H5pAssets,
    private readonly media: DraftMediaService,
    private readonly pictures: MediaService,
  ) {}

  @Get('open/:token')
  async page(@Param('token', { schema: Token }) token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const nonce = randomBytes(18).toString('base64');
    // A page of this origin shares a process with nobody else's, and its frames are told from Spor's.
    reply.removeHeader('x-frame-options').headers({ ...SHUT, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8', 'origin-agent-cluster': '?1' });
    try {
      const { right } = await this.frames.rightOf(token);
      const { integration, scripts } = await this.server.editorModel(right.language);
      void reply.header('content-security-policy', framePolicy(this.originOf(request), token, right.host, nonce)).send(framePage({ right, token, integration, scripts, nonce }));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      void reply.status(404).header('content-security-policy', FILE_POLICY).send(frameOverPage(error.detail));
    }
  }

  @Get('open/:token/ajax')
  async read(@Param('token', { schema: Token }) token: string, @Query({ schema: Queries }) query: Queries, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    reply.headers({ ...SHUT, 'cache-control': 'no-store' });
    return this.ajax.read((await this.frames.rightOf(token)).right, query);
  }

  @Post('open/:token/ajax')
  @HttpCode(200)
  async ask(@Param('token', { schema: Token }) token: string, @Query({ schema: Queries }) query: Queries, @Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    reply.headers({ ...SHUT, 'cache-control': 'no-store' });
    const { right, viewer } = await this.frames.rightOf(token);
    if (query['action'] !== 'files') return void reply.send(await this.ajax.ask(right, query, body));
    const { file, arrived } = await uploadedMedia(request);
    await this.media
      .take(viewer, right.draftId, file, arrived, (ending) => {
        if (!isMediaPath(`media/x.${ending}`)) throw frameFileRefused();
      })
      .then(({ path, mime, width, height }) => reply.send({ path, mime, ...(width === null ? {} : { width, height }) }), (error: unknown) => sayWhy(reply, error, right));
  }

  @Get('open/:token/media/:name')
  async mediaFile(@Param('token', { schema: Token }) token: string, @Param('name', { schema: z.string().max(120) }) name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { right } = await this.frames.rightOf(token);
    const found = await this.media.find(right.draftId, name);
    reply.headers({ ...SHUT, 'cache-control': 'private, no-store', 'content-security-policy': FILE_POLICY, 'content-type': mediaType(name), 'accept-ranges': 'bytes' });
    if ('address' in found) return void reply.send((await this.pictures.read(found.address.split('/').at(-1) ?? '', false)).bytes);
    const { size } = await stat(found.file).catch(() => Promise.reject(fileUnknown()));
    const range = rangeOf(request.headers.range, size);
    if (range === 'unsatisfiable') return void reply.status(416).header('content-range', `bytes */${size}`).send();
    if (range) reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    reply.header('content-length', range ? range.end - range.start + 1 : size);
    void reply.send(createReadStream(found.file, range));
  }

  @Get('libraries/*')
  async library(@Req() request: FileRequest, @Res() reply: FastifyReply): Promise<void> {
    const [folder = '', ...rest] = request.params['*'].split('/');
    sendAsset(request, reply, await this.assets.library(folder, rest.join('/')), { ...SHUT, 'cache-control': /[?&]v(ersion)?=/.test(request.url) ? IMMUTABLE : A_DAY });
  }

  /** How the editor's own page lies in Spor's: the same type, no title of its own, no window over the page around it. */
  @Get('spor.css')
  style(@Res() reply: FastifyReply): void {
    void reply.headers({ ...SHUT, 'cache-control': 'no-cache', 'content-security-policy': FILE_POLICY, 'content-type': 'text/css; charset=utf-8' }).send(FRAME_STYLE);
  }

  /** `core/*` and `editor/*`: the official files, as they were installed. */
  @Get(':part/*')
  async official(@Param('part', { schema: z.enum(['core', 'editor']) }) part: string, @Req() request: FileRequest, @Res() reply: FastifyReply): Promise<void> {
    sendAsset(request, reply, await this.assets.editorFile(`${part}/${request.params['*']}`), { ...SHUT, 'cache-control': A_DAY });
  }

  private originOf(request: FastifyRequest): string {
    const origin = this.place.originFor(request);
    if (!origin) throw fileUnknown();
    return origin;
  }
}

/** The editor shows `message` where the file was to be. */
function sayWhy(reply: FastifyReply, error: unknown, { language }: FrameRight): void {
  if (!(error instanceof DomainError)) throw error;
  const problem = problemOf(error, language);
  void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify({ ...problem, success: false, message: problem.detail }));
}
