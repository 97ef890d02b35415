import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowWhole } from '../../people/index.js';
import { AllowOwnTools, OwnToolsInUseDto } from './own-tool.dto.js';
import { OwnToolService } from './own-tool.service.js';

/** Whether employees may connect tools of their own, and how many have; never who. */
@ApiTags('records')
@AllowWhole('administrator')
@Controller('api/own-tools')
export class OwnToolsInUseController {
  constructor(private readonly tools: OwnToolService) {}

  @Get()
  @ApiOperation({ summary: 'Whether employees may connect tools of their own, and how many are' })
  @ApiOkResponse({ standardSchema: OwnToolsInUseDto })
  read(): Promise<OwnToolsInUseDto> {
    return this.tools.inUse();
  }

  @Put()
  @ApiOperation({ summary: 'Lets employees connect tools of their own, or not' })
  @ApiOkResponse({ standardSchema: OwnToolsInUseDto })
  allow(@Body({ schema: AllowOwnTools }) { isAllowed }: AllowOwnTools): Promise<OwnToolsInUseDto> {
    return this.tools.allow(isAllowed);
  }
}
