import { Readable } from 'node:stream';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { osloDay } from '../../platform/index.js';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { MyDataDto } from './personal-data.dto.js';
import { PersonalDataQueries } from './personal-data.queries.js';

@ApiTags('me')
@Allow('employee')
@Controller('api/me/data')
export class PersonalDataController {
  constructor(private readonly data: PersonalDataQueries) {}

  @Get()
  @ApiOperation({ summary: 'Mine data: everything kept about the employee, kind by kind' })
  @ApiOkResponse({ standardSchema: MyDataDto })
  read(@CurrentViewer() viewer: Viewer): Promise<MyDataDto> {
    return this.data.overview(viewer.employeeId, viewer.language);
  }

  @Get('download')
  @ApiOperation({ summary: 'Mine data, to be saved' })
  async download(@CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="mine-data-${osloDay(new Date())}.json"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(this.data.everything(viewer.employeeId, viewer.language)));
  }
}
