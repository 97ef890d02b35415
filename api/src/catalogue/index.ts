// What is taught: courses, lessons, exercises, learning paths, toolkits and the H5P they are made of, in versions.
export { CourseDetailDto, CourseDto, LessonKind } from './course/course.dto.js';
export { ExerciseDto, PlayerDto } from './exercise/exercise.dto.js';
export { LearningPathDto } from './learning-path/learning-path.dto.js';
export { LessonBlock, LessonDetailDto, LessonDto } from './lesson/lesson.dto.js';
export { ToolkitDetailDto, ToolkitDto } from './toolkit/toolkit.dto.js';
