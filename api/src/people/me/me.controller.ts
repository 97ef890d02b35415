import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { ChangeMe, ViewerDto } from '../access/viewer.dto.js';
import { EmployeeService } from '../employee/employee.service.js';
import { MeQueries } from './me.queries.js';

@ApiTags('me')
@Allow('employee')
@Controller('api/me')
export class MeController {
  constructor(
    private readonly me: MeQueries,
    private readonly employees: EmployeeService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is signed in, with positions and roles' })
  @ApiOkResponse({ standardSchema: ViewerDto })
  read(@CurrentViewer() viewer: Viewer): Promise<ViewerDto> {
    return this.me.viewer(viewer.employeeId);
  }

  @Patch()
  @ApiOperation({ summary: 'Chooses the language' })
  @ApiOkResponse({ standardSchema: ViewerDto })
  async change(@CurrentViewer() viewer: Viewer, @Body({ schema: ChangeMe }) { language }: ChangeMe): Promise<ViewerDto> {
    await this.employees.chooseLanguage(viewer.employeeId, language);
    return this.me.viewer(viewer.employeeId);
  }
}
