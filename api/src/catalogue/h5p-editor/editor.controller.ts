import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, sessionTokenOf, Viewer } from '../../people/index.js';
import { sha256 } from '../../platform/index.js';
import { EditorStateDto, FrameDto, OpenFrame } from './editor.dto.js';
import { editorNotReady } from './editor.errors.js';
import { EditorOrigin } from './editor-origin.service.js';
import { FrameSessions } from './frame-session.service.js';

/** The official H5P editor, opened for one exercise of a draft. */
@ApiTags('catalogue')
@Allow('editor')
@Controller('api')
export class EditorController {
  constructor(
    private readonly place: EditorOrigin,
    private readonly frames: FrameSessions,
  ) {}

  @Get('h5p-editor')
  @Allow('editor', 'administrator')
  @ApiOperation({ summary: 'Whether the official H5P editor is installed, and may be opened' })
  @ApiOkResponse({ standardSchema: EditorStateDto })
  state(): EditorStateDto {
    return { state: this.place.state };
  }

  @Post('drafts/:id/h5p-frames')
  @ApiOperation({ summary: 'Opens the official H5P editor for an exercise of a draft' })
  @ApiCreatedResponse({ standardSchema: FrameDto })
  async open(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) draftId: string, @Body({ schema: OpenFrame }) { library, language }: OpenFrame, @Req() request: FastifyRequest): Promise<FrameDto> {
    const [origin, host] = [this.place.originFor(request), this.place.hostFor(request)];
    const path = await this.frames.open({ draftId, library, contentLanguage: language, language: viewer.language, host: host ?? '', sessionHash: sha256(sessionTokenOf(request) ?? '') });
    if (!origin || !host) throw editorNotReady();
    return { url: origin + path, origin };
  }
}
