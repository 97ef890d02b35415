import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { EnrolmentService } from '../enrolment/enrolment.service.js';
import { MyLearningDto, MyLessonDto, MyPathDto, Slug, StartedDto } from './my-learning.dto.js';
import { MyLearningService } from './my-learning.service.js';
import { MyLessonService } from './my-lesson.service.js';

@ApiTags('my learning')
@Allow('employee')
@Controller('api/my-learning')
export class MyLearningController {
  constructor(
    private readonly myLearning: MyLearningService,
    private readonly myLesson: MyLessonService,
    private readonly enrolments: EnrolmentService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: MyLearningDto })
  overview(@CurrentViewer() viewer: Viewer): Promise<MyLearningDto> {
    return this.myLearning.overview(viewer);
  }

  @Get('paths/:slug')
  @ApiOkResponse({ standardSchema: MyPathDto })
  path(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string): Promise<MyPathDto> {
    return this.myLearning.path(viewer, slug);
  }

  /** Starts the course; again, it changes nothing. */
  @Post('courses/:slug/enrolments')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: StartedDto })
  async start(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string): Promise<StartedDto> {
    const enrolment = await this.enrolments.start(viewer.employeeId, slug, new Date());
    return { enrolmentId: enrolment.id };
  }

  @Get('courses/:slug/lessons/:lesson')
  @ApiOkResponse({ standardSchema: MyLessonDto })
  lesson(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string, @Param('lesson', { schema: Slug }) lesson: string): Promise<MyLessonDto> {
    return this.myLesson.open(viewer, slug, lesson);
  }
}
