import { Module } from '@nestjs/common';
import { ContentImport } from './content-import/content-import.service.js';
import { CourseImport } from './content-import/course-import.service.js';
import { PathImport } from './content-import/path-import.service.js';
import { ToolkitImport } from './content-import/toolkit-import.service.js';
import { CourseQueries } from './course/course.queries.js';
import { H5pAssetController } from './h5p-asset/asset.controller.js';
import { H5pAssets } from './h5p-asset/asset.service.js';
import { H5pContentStorage } from './h5p/content-storage.service.js';
import { H5pContentService } from './h5p/h5p-content.service.js';
import { H5pServer } from './h5p/h5p-server.service.js';
import { H5pTypes } from './h5p/h5p-types.service.js';
import { H5pLibraries } from './h5p/library.service.js';
import { H5pLock } from './h5p/lock.service.js';
import { H5pPermissions } from './h5p/permission.service.js';
import { PathQueries } from './learning-path/learning-path.queries.js';
import { PublicationService } from './publication/publication.service.js';

@Module({
  controllers: [H5pAssetController],
  providers: [
    CourseQueries, PathQueries, PublicationService,
    ContentImport, CourseImport, PathImport, ToolkitImport,
    H5pAssets, H5pContentStorage, H5pContentService, H5pLibraries, H5pLock, H5pPermissions, H5pServer, H5pTypes,
  ],
  exports: [CourseQueries, PathQueries, ContentImport, H5pAssets, H5pContentStorage, H5pServer],
})
export class CatalogueModule {}
