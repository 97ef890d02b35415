import { Module } from '@nestjs/common';
import { CourseQueries } from './course/course.queries.js';
import { PathQueries } from './learning-path/learning-path.queries.js';

@Module({
  providers: [CourseQueries, PathQueries],
  exports: [CourseQueries, PathQueries],
})
export class CatalogueModule {}
