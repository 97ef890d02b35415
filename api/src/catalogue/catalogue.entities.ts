import { Course, CourseText, CourseVersion } from './course/course.entity.js';
import { CoursePackage, CoursePackageUnit } from './course-package/course-package.entity.js';
import { Draft, DraftFile, DraftVisit } from './draft/draft.entity.js';
import { DraftIndex, DraftPosting } from './draft-search/draft-search.entity.js';
import { Exercise, ExerciseText } from './exercise/exercise.entity.js';
import { H5pContent, H5pContentLibrary } from './h5p/h5p-content.entity.js';
import { H5pLibrary } from './h5p/installation.entity.js';
import { H5pUpgrade, H5pUpgradedFile } from './h5p-upgrade/upgrade.entity.js';
import { LearningPath, LearningPathCourse, LearningPathText, LearningPathVersion } from './learning-path/learning-path.entity.js';
import { Lesson, LessonText } from './lesson/lesson.entity.js';
import { CourseMedia, Media } from './media/media.entity.js';
import { PreviewCheck } from './preview-check/preview-check.entity.js';
import { UnusedMedia } from './media-retention/unused-media.entity.js';
import { Publication } from './publication/publication.entity.js';
import { ScheduledPublication } from './scheduled-publication/scheduled-publication.entity.js';
import { SourceFile, SourceTranslation } from './source/source.entity.js';
import { SearchPosting, SearchText, SearchThing, SearchWord } from './search-index/search-index.entity.js';
import { Withdrawal } from './withdrawal/withdrawal.entity.js';
import { Toolkit, ToolkitText, ToolkitVersion } from './toolkit/toolkit.entity.js';

export const catalogueEntities = [
  Course, CourseVersion, CourseText, Lesson, LessonText, Exercise, ExerciseText, H5pContent, H5pContentLibrary, H5pLibrary, H5pUpgrade, H5pUpgradedFile, CoursePackage, CoursePackageUnit,
  LearningPath, LearningPathVersion, LearningPathText, LearningPathCourse, Toolkit, ToolkitVersion, ToolkitText, Publication, SourceFile, SourceTranslation, Draft, DraftFile, DraftVisit, DraftIndex, DraftPosting,
  PreviewCheck, ScheduledPublication, Withdrawal, Media, CourseMedia, UnusedMedia,
  SearchThing, SearchText, SearchPosting, SearchWord,
];
