import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, Param, PayloadTooLargeException, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ListQuery, sendList } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Scope } from '../access/scope.js';
import { Viewer } from '../access/viewer.js';
import { ImportQuery, RosterImportDto } from './roster-import.dto.js';
import { fileMissing, rosterNotAllowed } from './roster-import.errors.js';
import { importIn } from './roster-import.rules.js';
import { RosterImportQueries } from './roster-import.queries.js';
import { RosterImportService } from './roster-import.service.js';

/** About 100,000 rows. */
const FILE_LIMIT = 16 * 1024 * 1024;

@ApiTags('people')
@Allow('administrator')
@Controller('api/roster-imports')
export class RosterImportController {
  constructor(
    private readonly imports: RosterImportQueries,
    private readonly service: RosterImportService,
    private readonly scope: Scope,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Imports that have been done' })
  @ApiOkResponse({ standardSchema: z.array(RosterImportDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<RosterImportDto[]> {
    await this.requireWhole(viewer);
    return sendList(reply, 'roster-imports', query, await this.imports.list(query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'An import, with what became of each row' })
  @ApiOkResponse({ standardSchema: RosterImportDto })
  async one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<RosterImportDto> {
    await this.requireWhole(viewer);
    return importIn(viewer.language, await this.imports.one(id));
  }

  @Post()
  @ApiOperation({ summary: 'Imports a roster from CSV, or tries it without doing anything' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } })
  @ApiCreatedResponse({ standardSchema: RosterImportDto })
  async import(@CurrentViewer() viewer: Viewer, @Query({ schema: ImportQuery }) { kind, dryRun }: ImportQuery, @Req() request: FastifyRequest): Promise<RosterImportDto> {
    await this.requireWhole(viewer);
    if (!request.isMultipart()) throw fileMissing();
    const file = await request.file({ limits: { fileSize: FILE_LIMIT } });
    if (!file) throw fileMissing();
    const done = await this.service.import({ fileName: file.filename, bytes: await wholeOf(file), kind, dryRun, importedBy: viewer.employeeId });
    return importIn(viewer.language, done);
  }

  /** A file may name any unit and give any role. */
  private async requireWhole(viewer: Viewer): Promise<void> {
    if (!(await this.scope.isWhole(viewer, 'administrator'))) throw rosterNotAllowed();
  }
}

/** The parser may hand over a file cut off at the limit without a word; half a roster must never be taken for the whole. */
async function wholeOf(file: MultipartFile): Promise<Buffer> {
  const bytes = await file.toBuffer().catch((error: unknown) => {
    if (!file.file.truncated) throw error;
  });
  if (!bytes || file.file.truncated) throw new PayloadTooLargeException();
  return bytes;
}
