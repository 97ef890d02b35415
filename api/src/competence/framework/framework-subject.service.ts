import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type BroughtSubject, BroughtSubjects, type Change, type Files, type Publishable, type Remarks } from '../../catalogue/index.js';
import { frameworkChanges } from '../publication-effect/framework-difference.rules.js';
import { FrameworkImport } from './framework-import.service.js';

/** Lets the framework be written, exported and looked back on as what the catalogue has. */
@Injectable()
export class FrameworkSubject implements BroughtSubject, OnModuleInit {
  readonly tables = { table: 'framework', versions: 'framework_version', reference: 'framework_id', name: 'framework_key' };

  constructor(
    private readonly subjects: BroughtSubjects,
    private readonly frameworks: FrameworkImport,
  ) {}

  onModuleInit(): void {
    this.subjects.bring('framework', this);
  }

  difference(before: Files, after: Files): Change[] {
    return frameworkChanges(before, after);
  }

  prepare(slug: string, files: Files, remarks: Remarks): Publishable | undefined {
    return this.frameworks.prepare(slug, files, remarks);
  }
}
