import { Injectable } from '@nestjs/common';
import { type Files } from '../content-import/content-folder.rules.js';
import { type Remarks } from '../content-import/import-report.rules.js';
import { type Publishable, type PublicationKind } from './publication.entity.js';
import { type Change } from '../source/change.rules.js';
import { type CatalogueKind, isCatalogueKind, SUBJECTS, type SubjectTables } from './subject-tables.sql.js';

export type BroughtKind = Exclude<PublicationKind, CatalogueKind>;

/** What drafts and exports need to know of something that is published by another context. */
export interface BroughtSubject {
  readonly tables: SubjectTables;
  /** How one version differs from the one before, the most important first. */
  difference(before: Files, after: Files): Change[];
  /** Says what is wrong with its files, and changes nothing. @returns what makes a version of them, when nothing is */
  prepare(slug: string, files: Files, remarks: Remarks): Publishable | undefined;
}

/** Imports point to the left, and the framework is written as courses are: it is brought here by the context that owns it. */
@Injectable()
export class BroughtSubjects {
  private readonly subjects = new Map<BroughtKind, BroughtSubject>();

  bring(kind: BroughtKind, subject: BroughtSubject): void {
    this.subjects.set(kind, subject);
  }

  of(kind: BroughtKind): BroughtSubject {
    const subject = this.subjects.get(kind);
    if (!subject) throw new Error(`Nobody has brought ${kind}: its module is not loaded.`);
    return subject;
  }

  /** Every kind that is published, the catalogue's own first. */
  kinds(): PublicationKind[] {
    return [...(Object.keys(SUBJECTS) as CatalogueKind[]), ...this.subjects.keys()];
  }

  tables(kind: PublicationKind): SubjectTables {
    return isCatalogueKind(kind) ? SUBJECTS[kind] : this.of(kind).tables;
  }
}
