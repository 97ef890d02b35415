import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { EditorHomeDto } from './editor-home.dto.js';
import { EditorHomeService } from './editor-home.service.js';

@ApiTags('catalogue')
@Allow('editor')
@Controller('api/editor-home')
export class EditorHomeController {
  constructor(private readonly service: EditorHomeService) {}

  @Get()
  @ApiOperation({ summary: 'What an editor has to do' })
  @ApiOkResponse({ standardSchema: EditorHomeDto })
  home(@CurrentViewer() viewer: Viewer): Promise<EditorHomeDto> {
    return this.service.home(viewer);
  }
}
