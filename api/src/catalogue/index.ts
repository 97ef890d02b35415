// What is taught: courses, lessons, exercises, learning paths, toolkits and the H5P they are made of, in versions.
export { catalogueEntities } from './catalogue.entities.js';
export { CatalogueModule } from './catalogue.module.js';
export { ContentImport } from './content-import/content-import.service.js';
export { type ImportReport } from './content-import/import-report.rules.js';
export { CourseDetailDto, CourseDto, LessonKind } from './course/course.dto.js';
export { courseUnknown } from './course/course.errors.js';
export { CourseQueries, type CourseVersionView, type ExerciseView, type LessonView, type PublishedCourse } from './course/course.queries.js';
export { ExerciseDto, PlayerDto } from './exercise/exercise.dto.js';
export { H5pContentStorage } from './h5p/content-storage.service.js';
export { H5pServer, type Playable } from './h5p/h5p-server.service.js';
export { LearningPathDto } from './learning-path/learning-path.dto.js';
export { PathQueries, type PublishedPath } from './learning-path/learning-path.queries.js';
export { LessonBlock, LessonDetailDto, LessonDto } from './lesson/lesson.dto.js';
export { CoursePublished } from './publication/publication.facts.js';
export { ToolkitDetailDto, ToolkitDto } from './toolkit/toolkit.dto.js';
