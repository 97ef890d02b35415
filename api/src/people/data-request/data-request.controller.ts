import { Body, Controller, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import { Viewer } from '../access/viewer.js';
import { AskToBeErased, MyDataRequestDto } from './data-request.dto.js';
import { DataRequestService } from './data-request.service.js';

@ApiTags('me')
@Allow('employee')
@Controller('api/me/data/request')
export class DataRequestController {
  constructor(private readonly requests: DataRequestService) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Whether the employee has asked to be erased' })
  @ApiOkResponse({ standardSchema: MyDataRequestDto })
  read(@CurrentViewer() viewer: Viewer): Promise<MyDataRequestDto> {
    return this.requests.mine(viewer);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Asks to be erased' })
  @ApiOkResponse({ standardSchema: MyDataRequestDto })
  ask(@CurrentViewer() viewer: Viewer, @Body({ schema: AskToBeErased }) { words }: AskToBeErased): Promise<MyDataRequestDto> {
    return this.requests.ask(viewer, words);
  }

  @Delete()
  @ApiOperation({ summary: 'Takes the request back' })
  @ApiOkResponse({ standardSchema: MyDataRequestDto })
  takeBack(@CurrentViewer() viewer: Viewer): Promise<MyDataRequestDto> {
    return this.requests.takeBack(viewer);
  }
}
