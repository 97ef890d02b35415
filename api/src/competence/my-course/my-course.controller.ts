import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MyLearningService, Slug } from '../../learning/index.js';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { MyCoursePageDto } from './my-course.dto.js';
import { MyCourseQueries } from './my-course.queries.js';

/** The course page stands here, and not in learning, because it names what one becomes able to do. */
@ApiTags('my learning')
@Allow('employee')
@Controller('api/my-learning/courses')
export class MyCourseController {
  constructor(
    private readonly myLearning: MyLearningService,
    private readonly queries: MyCourseQueries,
  ) {}

  @Get(':slug')
  @ApiOperation({ summary: 'A course’s page, with what it counts towards' })
  @ApiOkResponse({ standardSchema: MyCoursePageDto })
  async course(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string): Promise<MyCoursePageDto> {
    const course = await this.myLearning.course(viewer, slug);
    const titles = await this.queries.titlesOf(course.contributions.map(({ competence }) => competence), viewer.language);
    return { ...course, contributions: course.contributions.map((each) => ({ ...each, title: titles.get(each.competence) ?? each.competence })) };
  }
}
