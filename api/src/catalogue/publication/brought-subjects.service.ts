import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Files } from '../content-import/content-folder.rules.js';
import { type Remarks } from '../content-import/import-report.rules.js';
import { type Publishable, type PublicationKind } from './publication.entity.js';
import { type CatalogueKind } from './publication.service.js';

export type BroughtKind = Exclude<PublicationKind, CatalogueKind>;

/** What drafts and exports need to know of something that is published by another context. */
export interface BroughtSubject {
  /** What is in force under a name (its hash null when nothing is), and the last number given; undefined when there is no such thing. */
  published(manager: Pick<EntityManager, 'query'>, slug: string): Promise<{ hash: Buffer | null; lastNumber: number } | undefined>;
  /** Everything in force, ordered by name. */
  all(): Promise<{ slug: string; hash: Buffer }[]>;
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

  kinds(): BroughtKind[] {
    return [...this.subjects.keys()];
  }
}
