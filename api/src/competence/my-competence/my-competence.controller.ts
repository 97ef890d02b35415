import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { EvidenceDto, MyCompetenceDto } from '../attainment/attainment.dto.js';
import { EvidenceQueries } from './evidence.queries.js';
import { MyCompetenceQueries } from './my-competence.queries.js';
import { CompetenceRecord } from './record.dto.js';
import { RecordQueries } from './record.queries.js';

const Key = z.string().regex(/^[A-Za-z0-9-]{1,8}$/);

@ApiTags('my-competence')
@Allow('employee')
@Controller('api/my-competence')
export class MyCompetenceController {
  constructor(
    private readonly competence: MyCompetenceQueries,
    private readonly evidence: EvidenceQueries,
    private readonly record: RecordQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What the employee has reached' })
  @ApiOkResponse({ standardSchema: MyCompetenceDto })
  read(@CurrentViewer() viewer: Viewer): Promise<MyCompetenceDto> {
    return this.competence.read(viewer.employeeId, viewer.language);
  }

  @Get('record')
  @Header('content-disposition', 'attachment; filename="kompetanse.json"')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What the employee has reached, as a document to keep' })
  @ApiOkResponse({ standardSchema: CompetenceRecord })
  download(@CurrentViewer() viewer: Viewer): Promise<CompetenceRecord> {
    return this.record.read(viewer.employeeId, viewer.name, viewer.language);
  }

  @Get(':key/evidence')
  @ApiOperation({ summary: 'Hvorfor? The evidence behind what the employee has reached' })
  @ApiOkResponse({ standardSchema: EvidenceDto })
  why(@CurrentViewer() viewer: Viewer, @Param('key', { schema: Key }) key: string): Promise<EvidenceDto> {
    return this.evidence.read(viewer.employeeId, key, viewer.language);
  }
}
