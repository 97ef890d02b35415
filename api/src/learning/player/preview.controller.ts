import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CourseQueries, type DraftLesson, DraftLessonService, DraftQueries, ExerciseQueries, PackageQueries, PlayerDto, PreviewContentService, PublicationQueries, publicationUnknown } from '../../catalogue/index.js';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { Config } from '../../platform/index.js';
import { exerciseIri } from '../attempt/attempt.rules.js';
import { exerciseUnknown } from '../enrolment/enrolment.errors.js';
import { MyLessonDto, MyPathDto } from '../my-learning/my-learning.dto.js';
import { MyLearningService } from '../my-learning/my-learning.service.js';
import { LessonLanguage, PreviewExercise } from './preview.dto.js';
import { lessonPreview, publishedLesson } from './preview.rules.js';
import { PlayerService } from './player.service.js';

/** Lets those who write exercises play them: nothing is recorded, and no state is kept. */
@ApiTags('catalogue')
@Allow('editor', 'administrator')
@Controller('api')
export class PreviewController {
  constructor(
    private readonly player: PlayerService,
    private readonly exercises: ExerciseQueries,
    private readonly packages: PackageQueries,
    private readonly contents: PreviewContentService,
    private readonly drafts: DraftLessonService,
    private readonly draftFiles: DraftQueries,
    private readonly publications: PublicationQueries,
    private readonly courses: CourseQueries,
    private readonly learning: MyLearningService,
    private readonly config: Config,
  ) {}

  @Post('exercises/:id/previews')
  @HttpCode(200)
  @ApiOperation({ summary: 'An exercise to be tried, with nothing recorded' })
  @ApiOkResponse({ standardSchema: PlayerDto })
  async exercise(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<PlayerDto> {
    const { contentId } = await this.exercises.one(viewer.language, id);
    if (!contentId) throw exerciseUnknown();
    return this.preview(viewer, contentId, exerciseIri(this.config.url, id));
  }

  @Post('h5p-packages/:id/previews')
  @HttpCode(200)
  @ApiOperation({ summary: 'An uploaded H5P package to be tried, with nothing recorded' })
  @ApiOkResponse({ standardSchema: PlayerDto })
  async package(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string): Promise<PlayerDto> {
    await this.packages.one(id);
    return this.preview(viewer, id, `${this.config.url}/xapi/activities/content/${id}`);
  }

  @Post('exercise-previews')
  @HttpCode(200)
  @Allow('editor')
  @ApiOperation({ summary: 'An exercise as it is being written' })
  @ApiOkResponse({ standardSchema: PlayerDto })
  async written(@Body({ schema: PreviewExercise }) exercise: PreviewExercise): Promise<PlayerDto> {
    const { draftId, ...content } = exercise;
    const files = draftId ? (await this.draftFiles.courseFiles(draftId)).files : undefined;
    return this.preview(exercise, await this.contents.keep(content, files), `${this.config.url}/xapi/activities/preview`);
  }

  @Get('drafts/:id/lessons/:slug')
  @Allow('editor')
  @ApiOperation({ summary: 'A lesson of a draft, as an employee would meet it' })
  @ApiOkResponse({ standardSchema: MyLessonDto })
  async lesson(@Param('id', { schema: z.uuid() }) id: string, @Param('slug', { schema: z.string().max(120) }) slug: string, @Query({ schema: LessonLanguage }) { language }: LessonLanguage): Promise<MyLessonDto> {
    const lesson = await this.drafts.lesson(id, slug, language);
    const players = await this.players(lesson);
    return lessonPreview(lesson, players);
  }

  @Get('publications/:id/lessons/:slug')
  @Allow('editor')
  @ApiOperation({ summary: 'A lesson of a version, in force or not, as an employee meets it' })
  @ApiOkResponse({ standardSchema: MyLessonDto })
  async published(@Param('id', { schema: z.uuid() }) id: string, @Param('slug', { schema: z.string().max(120) }) slug: string, @Query({ schema: LessonLanguage }) { language }: LessonLanguage): Promise<MyLessonDto> {
    const { kind, versionId } = await this.publications.one(id);
    if (kind !== 'course') throw publicationUnknown();
    const lesson = publishedLesson(await this.courses.version(versionId, language), slug);
    const players = await this.players(lesson);
    return lessonPreview(lesson, players);
  }

  @Get('publications/:id/path')
  @Allow('editor')
  @ApiOperation({ summary: 'A version of a path, in force or not. Its courses are those there are now' })
  @ApiOkResponse({ standardSchema: MyPathDto })
  async path(@CurrentViewer() viewer: Viewer, @Param('id', { schema: z.uuid() }) id: string, @Query({ schema: LessonLanguage }) { language }: LessonLanguage): Promise<MyPathDto> {
    const { kind, versionId } = await this.publications.one(id);
    if (kind !== 'path') throw publicationUnknown();
    return this.learning.pathVersion(viewer, versionId, language);
  }

  /** Units of course packages are launched when somebody opens them. */
  private players(lesson: DraftLesson): Promise<(string | null)[]> {
    return Promise.all(lesson.exercises.map(async ({ id, contentId }) => contentId && (await this.preview(lesson, contentId, exerciseIri(this.config.url, id))).url));
  }

  private async preview({ language }: { readonly language: string }, contentId: string, iri: string): Promise<PlayerDto> {
    return { url: await this.player.urlFor({ contentId, exerciseIri: iri, language, preview: true }) };
  }
}
