import { Injectable } from '@nestjs/common';
import { type Files } from '../content-import/content-folder.rules.js';
import { CourseImport } from '../content-import/course-import.service.js';
import { type Remarks } from '../content-import/import-report.rules.js';
import { PathImport, pathOfSource } from '../content-import/path-import.service.js';
import { ToolkitImport } from '../content-import/toolkit-import.service.js';
import { BroughtSubjects } from '../publication/brought-subjects.service.js';
import { type Publishable, type PublicationKind } from '../publication/publication.entity.js';

type Prepare = (slug: string, files: Files, remarks: Remarks) => Promise<Publishable | undefined> | Publishable | undefined;

/** Who reads a draft of each kind: the one place that knows, so that what is checked is what is published. */
@Injectable()
export class DraftKinds {
  private readonly prepares: Record<PublicationKind, Prepare>;

  constructor(courses: CourseImport, paths: PathImport, toolkits: ToolkitImport, brought: BroughtSubjects) {
    this.prepares = {
      course: (slug, files, remarks) => courses.prepare({ slug, files }, remarks),
      path: (slug, files, remarks) => paths.prepare(slug, pathOfSource(slug, files), remarks),
      toolkit: (slug, files, remarks) => toolkits.prepare(slug, files, remarks),
      framework: (slug, files, remarks) => brought.of('framework').prepare(slug, files, remarks),
    };
  }

  /** Says what is wrong with a draft's files, and changes nothing. @returns what makes a version of them, when nothing is */
  async prepare({ kind, slug, files }: { readonly kind: PublicationKind; readonly slug: string; readonly files: Files }, remarks: Remarks): Promise<Publishable | undefined> {
    return this.prepares[kind](slug, files, remarks);
  }
}
