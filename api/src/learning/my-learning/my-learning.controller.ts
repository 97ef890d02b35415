import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
  @ApiOperation({ summary: 'What to do now, what is asked for, what is under way, what is done' })
  @ApiOkResponse({ standardSchema: MyLearningDto })
  overview(@CurrentViewer() viewer: Viewer): Promise<MyLearningDto> {
    return this.myLearning.overview(viewer);
  }

  @Get('paths/:slug')
  @ApiOperation({ summary: 'A learning path as the employee meets it' })
  @ApiOkResponse({ standardSchema: MyPathDto })
  path(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string): Promise<MyPathDto> {
    return this.myLearning.path(viewer, slug);
  }

  @Post('courses/:slug/enrolments')
  @HttpCode(200)
  @ApiOperation({ summary: 'Starts the course; again, it changes nothing' })
  @ApiOkResponse({ standardSchema: StartedDto })
  async start(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string): Promise<StartedDto> {
    const enrolment = await this.enrolments.start(viewer.employeeId, slug, new Date());
    return { enrolmentId: enrolment.id };
  }

  @Get('courses/:slug/lessons/:lesson')
  @ApiOperation({ summary: 'A lesson with its exercises; opening one starts the course' })
  @ApiOkResponse({ standardSchema: MyLessonDto })
  lesson(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string, @Param('lesson', { schema: Slug }) lesson: string): Promise<MyLessonDto> {
    return this.myLesson.open(viewer, slug, lesson);
  }
}
