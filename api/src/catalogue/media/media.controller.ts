import path from 'node:path';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '../../people/index.js';
import { mediaType } from '../h5p-asset/asset.rules.js';
import { FILE_POLICY } from '../h5p-asset/frame-headers.rules.js';
import { MediaService } from './media.service.js';
import { PICTURE_TYPES } from './picture.rules.js';

/** The address says what is in it, so a browser never has to ask again; only for those who are signed in, so no proxy keeps it. */
const IMMUTABLE = 'private, max-age=31536000, immutable';

/** Pictures of lessons, and covers: the same for everybody who is signed in. */
@ApiTags('catalogue')
@Allow('employee')
@Controller('api/media')
export class MediaController {
  constructor(private readonly media: MediaService) {}

  @Get(':file')
  @ApiOperation({ summary: 'A picture, named `<sha256>.<ending>` by what it holds' })
  @ApiProduces(...Object.values(PICTURE_TYPES))
  @ApiOkResponse({ description: 'The picture' })
  async picture(@Param('file', { schema: z.string().max(80) }) file: string, @Headers('accept-encoding') accepted: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, encoding } = await this.media.read(file, /\bbr\b/.test(accepted ?? ''));
    reply.headers({ 'cache-control': IMMUTABLE, 'content-security-policy': FILE_POLICY, 'content-type': mediaType(path.basename(file)), 'x-content-type-options': 'nosniff', vary: 'accept-encoding' });
    if (encoding) reply.header('content-encoding', encoding);
    void reply.send(bytes);
  }
}
