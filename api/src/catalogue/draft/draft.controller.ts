import { createReadStream } from 'node:fs';
import type {} from '@fastify/multipart';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
  @ApiOkResponse({ standardSchema: z.array(DraftDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<DraftDto[]> {
    const { q } = filterOf(CatalogueFilter, query);
    return sendList(reply, 'drafts', query, await this.queries.list(query, q ? await this.search.draftIds(viewer.language, q) : []));
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: DraftDetailDto })
  async open(@CurrentViewer() viewer: Viewer, @Body({ schema: OpenDraft }) wish: OpenDraft): Promise<DraftDetailDto> {
    return this.one(viewer, await this.drafts.open(viewer, wish));
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: DraftDetailDto })
  async one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<DraftDetailDto> {
    return this.queries.detail(id, viewer.employeeId);
  }

  /** The page says every half minute that it is still open. */
  @Post(':id/visits')
  @HttpCode(204)
  @ApiNoContentResponse()
  visit(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.drafts.visit(viewer, id);
  }

  @Put(':id/files')
  @ApiOkResponse({ standardSchema: SavedFileDto })
  save(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Body({ schema: SaveFile }) file: SaveFile): Promise<SavedFileDto> {
    return this.drafts.save(viewer, id, file);
  }

  @Delete(':id/files')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Query({ schema: RemoveFile }) file: RemoveFile): Promise<void> {
    return this.drafts.remove(viewer, id, file);
  }

  @Post(':id/media')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } })
  @ApiCreatedResponse({ standardSchema: DraftMediaDto })
  async bring(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Req() request: FastifyRequest): Promise<DraftMediaDto> {
    const { file, arrived } = await uploadedMedia(request);
    return this.media.take(viewer, id, file, arrived);
  }

  @Post(':id/course-packages')
  @ApiCreatedResponse({ standardSchema: BroughtPackageDto })
  async bringPackage(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Body({ schema: BringCoursePackage }) { packageId }: BringCoursePackage): Promise<BroughtPackageDto> {
    return { path: await this.units.bring(viewer, id, packageId) };
  }

  @Post(':id/cover')
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
  @ApiNoContentResponse()
  removeCover(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.covers.remove(viewer, id);
  }

  /** A picture's own address is another; a film or a sound comes as it is. */
  @Get(':id/media/:name')
  @ApiOkResponse({ description: 'The file' })
  async mediaFile(@Param('id', { schema: Id }) id: string, @Param('name', { schema: z.string().max(120) }) name: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.media.find(id, name);
    if ('address' in found) return void reply.redirect(found.address, 302);
    void reply.headers({ 'content-type': found.mime, 'content-security-policy': FILE_POLICY, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' }).send(createReadStream(found.file));
  }

  @Get(':id/check')
  @ApiOkResponse({ standardSchema: DraftCheckDto })
  check(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<DraftCheckDto> {
    return this.checks.check(id, viewer.language);
  }

  @Post(':id/publications')
  @ApiCreatedResponse({ standardSchema: PublishedDto })
  publish(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string, @Body({ schema: PublishDraft }) wish: PublishDraft): Promise<PublishedDto> {
    return this.publications.publish(viewer.employeeId, id, wish);
  }

  @Delete(':id')
  @HttpCode(204)
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
