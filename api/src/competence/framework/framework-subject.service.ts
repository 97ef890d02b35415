import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type BroughtSubject, BroughtSubjects, type Files, type Publishable, type Remarks } from '../../catalogue/index.js';
import { FrameworkImport } from './framework-import.service.js';
import { FrameworkUse } from './framework-use.queries.js';

/** Lets the framework be written and exported as what the catalogue has. */
@Injectable()
export class FrameworkSubject implements BroughtSubject, OnModuleInit {
  constructor(
    private readonly subjects: BroughtSubjects,
    private readonly frameworks: FrameworkImport,
    private readonly use: FrameworkUse,
  ) {}

  onModuleInit(): void {
    this.subjects.bring('framework', this);
  }

  published(manager: Pick<EntityManager, 'query'>, slug: string): Promise<{ hash: Buffer | null; lastNumber: number } | undefined> {
    return this.use.published(manager, slug);
  }

  all(): Promise<{ slug: string; hash: Buffer }[]> {
    return this.use.all();
  }

  prepare(slug: string, files: Files, remarks: Remarks): Publishable | undefined {
    return this.frameworks.prepare(slug, files, remarks);
  }
}
