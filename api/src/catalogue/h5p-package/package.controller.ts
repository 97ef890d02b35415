import type {} from '@fastify/multipart';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Scope, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { H5pServer } from '../h5p/h5p-server.service.js';
import { StoredPackageDto, UploadedPackageDto } from './package.dto.js';
import { packageMissing, packageTooLarge } from './package.errors.js';
import { PackageQueries } from './package.queries.js';
import { packageHeaders } from './package.rules.js';
import { PackageService } from './package.service.js';

const MEBIBYTE = 1024 * 1024;
const LARGEST_UPLOAD = 256;

@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api/h5p-packages')
export class PackageController {
  constructor(
    private readonly packages: PackageQueries,
    private readonly service: PackageService,
    private readonly server: H5pServer,
    private readonly scope: Scope,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Uploaded H5P packages' })
  @ApiOkResponse({ standardSchema: z.array(UploadedPackageDto) })
  async list(@Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<UploadedPackageDto[]> {
    return sendList(reply, 'h5p-packages', query, await this.packages.list(query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'An uploaded H5P package' })
  @ApiOkResponse({ standardSchema: UploadedPackageDto })
  one(@Param('id', { schema: z.uuid() }) id: string): Promise<UploadedPackageDto> {
    return this.packages.one(id);
  }

  @Post()
  @ApiOperation({ summary: 'Uploads an H5P package; it is looked through before anything is kept' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { package: { type: 'string', format: 'binary' } }, required: ['package'] } })
  @ApiCreatedResponse({ standardSchema: StoredPackageDto })
  async upload(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest): Promise<StoredPackageDto> {
    if (!request.isMultipart()) throw packageMissing();
    const part = await request.file({ limits: { fileSize: LARGEST_UPLOAD * MEBIBYTE } });
    if (!part) throw packageMissing();
    // A type runs in everybody's exercises, so it takes an administrator of the whole.
    const sender = { employeeId: viewer.employeeId, language: viewer.language, mayInstall: await this.scope.isWhole(viewer, 'administrator') };
    return this.service.take(sender, part.file, () => {
      if (part.file.truncated) throw packageTooLarge(LARGEST_UPLOAD);
    });
  }

  @Get(':id/package')
  @ApiOperation({ summary: 'An uploaded H5P package as an .h5p file' })
  @ApiProduces('application/zip')
  async package(@Param('id', { schema: z.uuid() }) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { title } = await this.packages.one(id);
    void reply.headers(packageHeaders(title)).send(await this.server.exported(id));
  }
}
