import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { CheckSettings } from './check/check-settings.service.js';
import { ContentImport } from './content-import/content-import.service.js';
import { CoursePackagesOfCourse } from './content-import/course-packages.service.js';
import { CourseImport } from './content-import/course-import.service.js';
import { PathImport } from './content-import/path-import.service.js';
import { ToolkitImport } from './content-import/toolkit-import.service.js';
import { CourseController } from './course/course.controller.js';
import { CourseListQueries } from './course/course-list.queries.js';
import { CourseQueries } from './course/course.queries.js';
import { CoursePackageController } from './course-package/course-package.controller.js';
import { CoursePackageFiles } from './course-package/course-package-files.service.js';
import { CoursePackageQueries } from './course-package/course-package.queries.js';
import { CoursePackageReader } from './course-package/course-package-reader.service.js';
import { PackageOrigin } from './course-package/package-origin.service.js';
import { CoursePackageService } from './course-package/course-package.service.js';
import { DraftCheckService } from './draft/draft-check.service.js';
import { DraftKinds } from './draft/draft-kinds.service.js';
import { DraftController } from './draft/draft.controller.js';
import { DraftCoverService } from './draft/draft-cover.service.js';
import { DraftMediaService } from './draft/draft-media.service.js';
import { DraftPublicationService } from './draft/draft-publication.service.js';
import { DraftLessonService } from './draft/draft-lesson.service.js';
import { DraftQueries } from './draft/draft.queries.js';
import { DraftUnits } from './draft/draft-units.service.js';
import { DraftService } from './draft/draft.service.js';
import { EditorHomeController } from './editor-home/editor-home.controller.js';
import { EditorHomeQueries } from './editor-home/editor-home.queries.js';
import { EditorHomeService } from './editor-home/editor-home.service.js';
import { ExerciseController } from './exercise/exercise.controller.js';
import { ExerciseQueries } from './exercise/exercise.queries.js';
import { H5pAssetController } from './h5p-asset/asset.controller.js';
import { H5pAssets } from './h5p-asset/asset.service.js';
import { H5pContentStorage } from './h5p/content-storage.service.js';
import { H5pContentService } from './h5p/h5p-content.service.js';
import { H5pServer } from './h5p/h5p-server.service.js';
import { H5pTypes } from './h5p/h5p-types.service.js';
import { H5pInstallations } from './h5p/installation.service.js';
import { LibraryFiles } from './h5p/library-files.service.js';
import { H5pLibraries } from './h5p/library.service.js';
import { H5pLock } from './h5p/lock.service.js';
import { PreviewContentService } from './h5p/preview-content.service.js';
import { H5pPermissions } from './h5p/permission.service.js';
import { EditorController } from './h5p-editor/editor.controller.js';
import { EditorInstall } from './h5p-editor/editor-install.service.js';
import { EditorOrigin } from './h5p-editor/editor-origin.service.js';
import { FrameAjax } from './h5p-editor/frame-ajax.service.js';
import { FrameController } from './h5p-editor/frame.controller.js';
import { FrameSessions } from './h5p-editor/frame-session.service.js';
import { LibraryController } from './h5p-library/library.controller.js';
import { LibraryQueries } from './h5p-library/library.queries.js';
import { LibraryRemoval } from './h5p-library/library-removal.service.js';
import { LibraryUses } from './h5p-library/library-uses.queries.js';
import { PackageController } from './h5p-package/package.controller.js';
import { PackageQueries } from './h5p-package/package.queries.js';
import { PackageReader } from './h5p-package/package-reader.service.js';
import { PackageService } from './h5p-package/package.service.js';
import { PackagePlanQueries } from './h5p-upgrade/package-plan.queries.js';
import { PackageUpgradeService } from './h5p-upgrade/package-upgrade.service.js';
import { UpgradeController } from './h5p-upgrade/upgrade.controller.js';
import { UpgradeFrameController } from './h5p-upgrade/upgrade-frame.controller.js';
import { UpgradeLibrariesQueries } from './h5p-upgrade/upgrade-libraries.queries.js';
import { UpgradePlanQueries } from './h5p-upgrade/upgrade-plan.queries.js';
import { UpgradeQueries } from './h5p-upgrade/upgrade.queries.js';
import { UpgradeService } from './h5p-upgrade/upgrade.service.js';
import { UpgradeTrial } from './h5p-upgrade/upgrade-trial.service.js';
import { LearningPathController } from './learning-path/learning-path.controller.js';
import { PathListQueries } from './learning-path/learning-path-list.queries.js';
import { PathQueries } from './learning-path/learning-path.queries.js';
import { PathPeriodQueries } from './learning-path/path-period.queries.js';
import { LessonController } from './lesson/lesson.controller.js';
import { LessonQueries } from './lesson/lesson.queries.js';
import { MediaController } from './media/media.controller.js';
import { MediaFileController } from './media-file/media-file.controller.js';
import { MediaFileQueries } from './media-file/media-file.queries.js';
import { MediaFileService } from './media-file/media-file.service.js';
import { MediaService } from './media/media.service.js';
import { PreviewCheckController } from './preview-check/preview-check.controller.js';
import { PreviewCheckService } from './preview-check/preview-check.service.js';
import { UnusedMediaService } from './media-retention/unused-media.service.js';
import { UsedMediaQueries } from './media-retention/used-media.queries.js';
import { PublicationController } from './publication/publication.controller.js';
import { PublicationQueries } from './publication/publication.queries.js';
import { BroughtSubjects } from './publication/brought-subjects.service.js';
import { PublicationService } from './publication/publication.service.js';
import { ScheduledPublicationController } from './scheduled-publication/scheduled-publication.controller.js';
import { ScheduledPublicationService } from './scheduled-publication/scheduled-publication.service.js';
import { ListSearch } from './search/list-search.queries.js';
import { DraftSearchController } from './draft-search/draft-search.controller.js';
import { DraftSearchQueries } from './draft-search/draft-search.queries.js';
import { DraftSearchService } from './draft-search/draft-search.service.js';
import { SearchController } from './search/search.controller.js';
import { SearchQueries } from './search/search.queries.js';
import { SearchService } from './search/search.service.js';
import { SearchWords } from './search/search-words.queries.js';
import { CatalogueSearchIndex } from './search-index/catalogue-search-index.service.js';
import { CourseDrafts } from './search-index/course-drafts.queries.js';
import { MethodDrafts } from './search-index/method-drafts.queries.js';
import { SearchIndex } from './search-index/search-index.service.js';
import { ContentExport } from './source/content-export.service.js';
import { CourseSourceQueries } from './source/course-source.queries.js';
import { SourceArchive } from './source/source-archive.service.js';
import { SourceMedia } from './source/source-media.service.js';
import { SourceQueries } from './source/source.queries.js';
import { VersionChanges } from './source/version-changes.service.js';
import { SourceService } from './source/source.service.js';
import { TranslationController } from './translation/translation.controller.js';
import { TranslationQueries } from './translation/translation.queries.js';
import { ToolkitController } from './toolkit/toolkit.controller.js';
import { ToolkitQueries } from './toolkit/toolkit.queries.js';
import { WithdrawalQueries } from './withdrawal/withdrawal.queries.js';
import { WithdrawalService } from './withdrawal/withdrawal.service.js';
import { Unpacking } from './zip/unpack.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [H5pAssetController, CourseController, LessonController, ExerciseController, LearningPathController, ToolkitController, LibraryController, UpgradeFrameController, UpgradeController, PackageController, CoursePackageController, EditorController, FrameController, DraftController, PreviewCheckController, ScheduledPublicationController, TranslationController, EditorHomeController, MediaFileController, MediaController, PublicationController, SearchController, DraftSearchController],
  providers: [
    CourseQueries, CourseListQueries, LessonQueries, ExerciseQueries, PathQueries, PathPeriodQueries, PathListQueries, ToolkitQueries, LibraryQueries, LibraryUses, LibraryRemoval, PackageQueries, PublicationService, PublicationQueries, WithdrawalQueries, WithdrawalService, ScheduledPublicationService,
    CheckSettings, ContentImport, CourseImport, CoursePackagesOfCourse, PathImport, ToolkitImport, BroughtSubjects,
    H5pAssets, H5pContentStorage, H5pContentService, H5pInstallations, H5pLibraries, LibraryFiles, H5pLock, H5pPermissions, H5pServer, H5pTypes,
    PackageReader, PackageService, CoursePackageReader, CoursePackageService, CoursePackageQueries, CoursePackageFiles, PackageOrigin, Unpacking, EditorInstall, EditorOrigin, FrameSessions, FrameAjax,
    UpgradeLibrariesQueries, UpgradePlanQueries, PackagePlanQueries, UpgradeTrial, PackageUpgradeService, UpgradeService, UpgradeQueries,
    SourceService, SourceQueries, VersionChanges, SourceArchive, SourceMedia, ContentExport, CourseSourceQueries, DraftQueries, TranslationQueries, MediaFileQueries, MediaFileService, DraftService, DraftCheckService, DraftKinds, PreviewCheckService, DraftMediaService, DraftCoverService, DraftPublicationService, DraftLessonService, DraftUnits, EditorHomeService, EditorHomeQueries, PreviewContentService, MediaService, UsedMediaQueries, UnusedMediaService,
    SearchService, SearchQueries, SearchWords, ListSearch, SearchIndex, CatalogueSearchIndex, CourseDrafts, MethodDrafts, DraftSearchService, DraftSearchQueries,
  ],
  exports: [BroughtSubjects, PreviewCheckService, PathPeriodQueries, ScheduledPublicationService, WithdrawalQueries, WithdrawalService, PublicationQueries, PublicationService, SourceQueries, SourceService, VersionChanges, DraftLessonService, PreviewContentService, CourseQueries, CourseSourceQueries, DraftQueries, PathQueries, ExerciseQueries, PackageQueries, CoursePackageQueries, CoursePackageFiles, PackageOrigin, ContentImport, SearchIndex, CatalogueSearchIndex, H5pAssets, H5pContentStorage, H5pServer, MediaService, UnusedMediaService],
})
export class CatalogueModule {}
