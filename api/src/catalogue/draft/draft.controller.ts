import { createReadStream } from 'node:fs';
import type {} from '@fastify/multipart';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, filterOf, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { FILE_POLICY } from '../h5p-asset/frame-headers.rules.js';
import { DraftSearchService } from '../draft-search/draft-search.service.js';
import { CatalogueFilter } from '../publication/catalogue-list.queries.js';
import { DraftCoverService } from './draft-cover.service.js';
import { BringCoursePackage, BroughtPackageDto, DraftCoverDto, DraftDetailDto, DraftDto, DraftMediaDto, OpenDraft, PublishDraft, PublishedDto, RemoveFile, SavedFileDto, SaveFile } from './draft.dto.js';
import { draftMediaMissing, draftMediaTooLarge } from './draft.errors.js';
import { DraftCheckDto } from './draft-check.dto.js';
import { DraftCheckService } from './draft-check.service.js';
import { DraftMediaService } from './draft-media.service.js';
import { DraftPublicationService } from './draft-publication.service.js';
import { DraftQueries } from './draft.queries.js';
import { DraftUnits } from './draft-units.service.js';
import { DraftService } from './draft.service.js';

const Id = z.uuid();
const MEBIBYTE = 1024 * 1024;
const LARGEST_UPLOAD = 256;
const LARGEST_COVER = 20;

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/drafts')
export class DraftController {
  constructor(
    private readonly queries: DraftQueries,
    private readonly drafts: DraftService,
    private readonly publications: DraftPublicationService,
    private readonly media: DraftMediaService,
    private readonly covers: DraftCoverService,
    private readonly units: DraftUnits,
    private readonly checks: DraftCheckService,
    private readonly search: DraftSearchService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Drafts under way' })
  @ApiOkResponse({ standardSchema: z.array(DraftDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<DraftDto[]> {
    const { q } = filterOf(CatalogueFilter, query);
    return sendList(reply, 'drafts', query, await this.queries.list(query, q ? await this.search.draftIds(viewer.language, q) : []));
  }

  @Post()
  @ApiOperation({ summary: 'Begins a draft: something new, what is published, or an earlier version of it' })
  @ApiCreatedResponse({ standardSchema: DraftDetailDto })
  async open(@CurrentViewer() viewer: Viewer, @Body({ schema: OpenDraft }) wish: OpenDraft): Promise<DraftDetailDto> {
    return this.one(viewer, await this.drafts.open(viewer, wish));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A draft with its files' })
  @ApiOkResponse({ standardSchema: DraftDetailDto })
  async one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<DraftDetailDto> {
    return this.queries.detail(id, viewer.employeeId);
  }

  @Post(':id/visits')
  @HttpCode(204)
  @ApiOperation({ summary: 'Says, every half minute, that the page is still open' })
  @ApiNoContentResponse()
  visit(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.drafts.visit(viewer, id);
  }

  @Put(':id/files')
  @ApiOperation({ summary: 'Saves one file of a draft, if nobody has saved it meanwhile' })
  @ApiOkResponse({ standardSchema: SavedFileDto })
  save(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Body({ schema: SaveFile }) file: SaveFile): Promise<SavedFileDto> {
    return this.drafts.save(viewer, id, file);
  }

  @Delete(':id/files')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes one file out of a draft' })
  @ApiNoContentResponse()
  remove(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Query({ schema: RemoveFile }) file: RemoveFile): Promise<void> {
    return this.drafts.remove(viewer, id, file);
  }

  @Post(':id/media')
  @ApiOperation({ summary: 'Brings a picture, a film or a sound into a draft' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } })
  @ApiCreatedResponse({ standardSchema: DraftMediaDto })
  async bring(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Req() request: FastifyRequest): Promise<DraftMediaDto> {
    const { file, arrived } = await uploadedMedia(request);
    return this.media.take(viewer, id, file, arrived);
  }

  @Post(':id/course-packages')
  @ApiOperation({ summary: 'Puts an uploaded course package into a draft' })
  @ApiCreatedResponse({ standardSchema: BroughtPackageDto })
  async bringPackage(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Body({ schema: BringCoursePackage }) { packageId }: BringCoursePackage): Promise<BroughtPackageDto> {
    return { path: await this.units.bring(viewer, id, packageId) };
  }

  @Post(':id/cover')
  @ApiOperation({ summary: 'Gives what is written a cover' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } })
  @ApiCreatedResponse({ standardSchema: DraftCoverDto })
  async bringCover(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Req() request: FastifyRequest): Promise<DraftCoverDto> {
    if (!request.isMultipart()) throw draftMediaMissing();
    const part = await request.file({ limits: { fileSize: LARGEST_COVER * MEBIBYTE } });
    if (!part) throw draftMediaMissing();
    return this.covers.take(viewer, id, part.file, () => {
      if (part.file.truncated) throw draftMediaTooLarge(LARGEST_COVER);
    });
  }

  @Delete(':id/cover')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes the cover away' })
  @ApiNoContentResponse()
  removeCover(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.covers.remove(viewer, id);
  }

  @Get(':id/media/:name')
  @ApiOperation({ summary: 'A film or a sound of a draft; a picture’s own address is another' })
  @ApiOkResponse({ description: 'The file' })
  async mediaFile(@Param('id', { schema: Id }) id: string, @Param('name', { schema: z.string().max(120) }) name: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.media.find(id, name);
    if ('address' in found) return void reply.redirect(found.address, 302);
    void reply.headers({ 'content-type': found.mime, 'content-security-policy': FILE_POLICY, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' }).send(createReadStream(found.file));
  }

  @Get(':id/check')
  @ApiOperation({ summary: 'What is to be mended before it is published' })
  @ApiOkResponse({ standardSchema: DraftCheckDto })
  check(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<DraftCheckDto> {
    return this.checks.check(id, viewer.language);
  }

  @Post(':id/publications')
  @ApiOperation({ summary: 'Publishes a draft, with what becomes of those under way' })
  @ApiCreatedResponse({ standardSchema: PublishedDto })
  publish(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Body({ schema: PublishDraft }) wish: PublishDraft): Promise<PublishedDto> {
    return this.publications.publish(viewer.employeeId, id, wish);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throws a draft away; what is published stays' })
  @ApiNoContentResponse()
  discard(@Param('id', { schema: Id }) id: string): Promise<void> {
    return this.drafts.discard(id);
  }
}

/** The one file of a form. `arrived` throws when it was cut off, and is to be asked after it has been read. @throws Invalid without one */
export async function uploadedMedia(request: FastifyRequest) {
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: LARGEST_UPLOAD * MEBIBYTE } }) : undefined;
  if (!part) throw draftMediaMissing();
  const arrived = (): void => {
    if (part.file.truncated) throw draftMediaTooLarge(LARGEST_UPLOAD);
  };
  return { file: { name: part.filename, file: part.file }, arrived };
}
