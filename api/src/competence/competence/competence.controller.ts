import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { ListQuery, sendList } from '../../platform/index.js';
import { CompetenceDto } from '../framework/framework.dto.js';
import { CompetenceQueries } from './competence.queries.js';

@ApiTags('competence')
@Allow('hr', 'editor', 'administrator')
@Controller('api/competences')
export class CompetenceController {
  constructor(private readonly competences: CompetenceQueries) {}

  @Get()
  @ApiOperation({ summary: 'Competences' })
  @ApiOkResponse({ standardSchema: z.array(CompetenceDto) })
  async list(@CurrentViewer() viewer: Viewer, @Query({ schema: ListQuery }) query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<CompetenceDto[]> {
    return sendList(reply, 'competences', query, await this.competences.list(query, viewer.language));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A competence with its levels' })
  @ApiOkResponse({ standardSchema: CompetenceDto })
  one(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<CompetenceDto> {
    return this.competences.one(id, viewer.language);
  }
}
