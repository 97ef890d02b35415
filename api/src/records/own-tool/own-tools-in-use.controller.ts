import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
  @ApiOkResponse({ standardSchema: OwnToolsInUseDto })
  read(): Promise<OwnToolsInUseDto> {
    return this.tools.inUse();
  }

  @Put()
  @ApiOkResponse({ standardSchema: OwnToolsInUseDto })
  allow(@Body({ schema: AllowOwnTools }) { isAllowed }: AllowOwnTools): Promise<OwnToolsInUseDto> {
    return this.tools.allow(isAllowed);
  }
}
