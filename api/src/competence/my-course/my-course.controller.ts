import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MyCoursesQuery, MyLearningService, Slug } from '../../learning/index.js';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { MyCoursePageDto, MyCoursesPageDto } from './my-course.dto.js';
import { MyCourseQueries } from './my-course.queries.js';

/** The course page and the page with all courses stand here, and not in learning, because they name what one becomes able to do. */
@ApiTags('my learning')
@Allow('employee')
@Controller('api/my-learning/courses')
export class MyCourseController {
  constructor(
    private readonly myLearning: MyLearningService,
    private readonly queries: MyCourseQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every course there is, as the employee sees it' })
  @ApiOkResponse({ standardSchema: MyCoursesPageDto })
  async all(@CurrentViewer() viewer: Viewer, @Query({ schema: MyCoursesQuery }) query: MyCoursesQuery): Promise<MyCoursesPageDto> {
    const { competences, ...found } = await this.myLearning.allCourses(viewer, query);
    const titles = await this.queries.titlesOf(competences, viewer.language);
    return { ...found, competences: [...titles].map(([key, title]) => ({ key, title })) };
  }

  @Get(':slug')
  @ApiOperation({ summary: 'A course’s page, with what it counts towards' })
  @ApiOkResponse({ standardSchema: MyCoursePageDto })
  async course(@CurrentViewer() viewer: Viewer, @Param('slug', { schema: Slug }) slug: string): Promise<MyCoursePageDto> {
    const course = await this.myLearning.course(viewer, slug);
    const titles = await this.queries.titlesOf(course.contributions.map(({ competence }) => competence), viewer.language);
    return { ...course, contributions: course.contributions.map((each) => ({ ...each, title: titles.get(each.competence) ?? each.competence })) };
  }
}
